// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

/** The second reading of the XHTML: turns its elements into the blocks of a Word document. */
final class BodyMapper implements XhtmlHandler {

    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "aside",
            "address",
            "pre",
            "blockquote",
            "figure",
            "figcaption",
            "dl",
            "dt",
            "dd",
            "caption",
            "tbody",
            "tfoot",
            "hr",
            "form",
            "fieldset");

    /** An open element: what it says of its text, whether it ends a paragraph, and what else its end does. */
    private record Frame(Context context, boolean block, Ending ending) {}

    /** What the end of an element does. */
    interface Ending {
        void end() throws IOException;
    }

    private final Template template;
    private final Story story;
    private final Lists lists;
    private final Links links;
    private final Bookmarks bookmarks;
    private final Iterator<TableShape> shapes;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<TableMapper> tables = new ArrayDeque<>();
    private Paragraph paragraph;
    private int hidden;

    BodyMapper(
            Template template,
            Story story,
            Numbering numbering,
            Links links,
            Bookmarks bookmarks,
            Iterator<TableShape> shapes) {
        this.template = template;
        this.story = story;
        this.lists = new Lists(template, numbering);
        this.links = links;
        this.bookmarks = bookmarks;
        this.shapes = shapes;
        frames.push(new Frame(Context.BODY, true, () -> {}));
    }

    @Override
    public void start(Element element) throws IOException {
        if (hidden > 0 || element.isHidden()) {
            hidden++;
            return;
        }
        Frame frame = frame(element, inLanguage(frames.peek().context(), element.language()));
        bookmarks.add(element.attribute("id"));
        frames.push(frame);
    }

    @Override
    public void text(String text) throws IOException {
        if (hidden > 0) {
            return;
        }
        if (!tables.isEmpty() && tables.peek().isBetweenCells()) {
            tables.peek().keep(text);
            return;
        }
        Context context = frames.peek().context();
        if (paragraph == null) {
            if (text.isBlank() && Texts.collapse(text).isEmpty()) {
                return;
            }
            paragraph = context.paragraph();
        }
        paragraph.add(text, context.run());
    }

    @Override
    public void end(String name) throws IOException {
        if (hidden > 0) {
            hidden--;
            return;
        }
        Frame frame = frames.pop();
        if (frame.block()) {
            endParagraph();
        }
        frame.ending().end();
    }

    private Context inLanguage(Context context, String language) {
        Locale locale = language == null ? Locale.ROOT : Locale.forLanguageTag(language);
        if (locale.getLanguage().isEmpty()) {
            return context;
        }
        String own = template.isInLanguageOf(language) ? null : locale.toLanguageTag();
        return context.withRun(context.run().withLanguage(own));
    }

    private Frame frame(Element element, Context context) throws IOException {
        if (element.name().equals("table")) {
            return table(context);
        }
        TableCursor.Part part =
                tables.isEmpty() ? TableCursor.Part.OTHER : tables.peek().start(element.name());
        Frame frame =
                switch (part) {
                    case ROW -> block(context, tables.peek()::endRow);
                    case CELL -> cell(element, context);
                    case OTHER -> element(element, context);
                };
        if (tables.isEmpty()) {
            return frame;
        }
        TableMapper table = tables.peek();
        return new Frame(frame.context(), frame.block(), () -> {
            frame.ending().end();
            table.end();
        });
    }

    private Frame element(Element element, Context context) throws IOException {
        return switch (element.name()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(heading(element, context));
            case "p" ->
                block(
                        context.base().equals(StyleNames.NORMAL)
                                ? context.withStyle(StyleNames.paragraph(element))
                                : context);
            case "ul" -> block(lists.unordered(element, context));
            case "ol" -> block(lists.ordered(element, context));
            case "li" -> block(Lists.item(context));
            case "div" -> div(element, context);
            case "thead" ->
                tables.isEmpty() ? block(context) : block(context, tables.peek().startHeader());
            case "tr", "td", "th" -> block(context);
            default -> BLOCKS.contains(element.name()) ? block(context) : inline(element, context);
        };
    }

    private Frame block(Context context) throws IOException {
        return block(context, () -> {});
    }

    private Frame block(Context context, Ending ending) throws IOException {
        endParagraph();
        return new Frame(context, true, ending);
    }

    private void endParagraph() throws IOException {
        if (paragraph != null) {
            paragraph.trimEnd();
            story.add(paragraph);
            paragraph = null;
        }
    }

    private static Context heading(Element element, Context context) {
        return switch (context.base()) {
            case StyleNames.DECISION -> context.asHeading(StyleNames.DECISION_HEADING);
            case StyleNames.TABLE_TEXT, StyleNames.TABLE_HEADING -> context.withStyle(StyleNames.TABLE_HEADING);
            default -> context.asHeading(StyleNames.heading(element));
        };
    }

    private Frame div(Element element, Context context) throws IOException {
        if (!tables.isEmpty() && !tables.peek().isInCell()) {
            // A group that holds some rows of a table cannot be one in Word.
            return block(context);
        }
        if (element.hasClass("decision")) {
            return block(context.inGroup(new Group(Group.Kind.DECISION)).withBase(StyleNames.DECISION));
        }
        if (element.hasClass("signatures")) {
            return block(context.inGroup(new Group(Group.Kind.SIGNATURES)));
        }
        if (element.hasClass("notice")) {
            Group notice = new Group(Group.Kind.NOTICE);
            return block(context.inGroup(notice), () -> story.end(notice));
        }
        return block(context);
    }

    private Frame table(Context context) throws IOException {
        endParagraph();
        TableMapper around = !tables.isEmpty() && tables.peek().isBetweenCells() ? tables.peek() : null;
        TableMapper table = new TableMapper(shapes.next(), story, context.group(), around);
        tables.push(table);
        return new Frame(context, true, () -> {
            tables.pop();
            table.finish();
            text(table.kept());
            endParagraph();
        });
    }

    private Frame cell(Element element, Context context) throws IOException {
        if (tables.peek().isMisplaced()) {
            return block(context);
        }
        endParagraph();
        String style = element.name().equals("th") ? StyleNames.TABLE_HEADING : StyleNames.TABLE_TEXT;
        tables.peek().startCell();
        return new Frame(context.asCell(style), true, () -> story.endCell(style));
    }

    private Frame inline(Element element, Context context) throws IOException {
        RunFormat run = context.run();
        switch (element.name()) {
            case "strong", "b" -> run = run.withBold();
            case "em", "i" -> run = run.withItalic();
            case "sup" -> run = run.withPosition("superscript");
            case "sub" -> run = run.withPosition("subscript");
            case "a" -> {
                Link link = links.link(element.attribute("href")).orElse(null);
                run = link == null ? run : run.withLink(link);
            }
            case "span" -> run = element.hasClass("number") ? run.withStyle(StyleNames.PARAGRAPH_NUMBER) : run;
            case "br" -> {
                if (paragraph != null) {
                    paragraph.addBreak(run);
                }
            }
            case "img" -> text(element.attribute("alt") == null ? "" : element.attribute("alt"));
            default -> {
                // an element that is not known is as plain as the text around it
            }
        }
        return new Frame(context.withRun(run), false, () -> {});
    }
}
