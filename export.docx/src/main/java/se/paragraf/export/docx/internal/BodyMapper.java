// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import se.paragraf.export.docx.internal.template.Place;
import se.paragraf.export.docx.internal.template.Style;
import se.paragraf.export.docx.internal.template.Template;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.Texts;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/** Turns the elements of the XHTML into the blocks of a Word document. */
final class BodyMapper implements XmlHandler {

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
    private final Pictures pictures;
    private final Queue<TableShape> shapes;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private TableMapper table;
    private Paragraph paragraph;
    private boolean newPage;
    private int hidden;

    BodyMapper(
            Template template,
            Story story,
            Numbering numbering,
            Links links,
            Bookmarks bookmarks,
            Pictures pictures,
            Queue<TableShape> shapes) {
        this.template = template;
        this.story = story;
        this.lists = new Lists(template, numbering);
        this.links = links;
        this.bookmarks = bookmarks;
        this.pictures = pictures;
        this.shapes = shapes;
        frames.push(new Frame(Context.BODY, true, () -> {}));
    }

    @Override
    public void start(Element element) throws IOException {
        if (hidden > 0 || element.isHidden() || isToldByTemplate(element)) {
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
        if (table != null && table.isBetweenCells()) {
            table.keep(text);
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

    private boolean isToldByTemplate(Element element) {
        return switch (element.name()) {
            case "h1" -> template.tells(Place.TITLE);
            case "p" ->
                template.tells(Place.ORGAN) && element.hasClass("organ")
                        || template.tells(Place.SUBTITLE) && element.hasClass("subtitle")
                        || template.hasLogo() && element.hasClass("logo");
            default -> false;
        };
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
        if (table == null) {
            return element.name().equals("table") ? table(context) : element(element, context);
        }
        Frame frame =
                switch (table.start(element.name())) {
                    case ROW -> block(context, table::endRow);
                    case CELL -> cell(element, context);
                    case OTHER -> element(element, context);
                };
        return new Frame(frame.context(), frame.block(), () -> {
            frame.ending().end();
            table.end();
        });
    }

    private Frame element(Element element, Context context) throws IOException {
        return switch (element.name()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(heading(element, context));
            case "p" -> paragraph(element, context);
            case "ul" -> block(lists.unordered(element, context));
            case "ol" -> block(lists.ordered(element, context));
            case "li" -> block(Lists.item(context));
            case "div" -> div(element, context);
            case "thead" -> table == null ? block(context) : block(context, table.startHeader());
            case "html", "body", "table", "tbody", "tr", "td", "th" -> block(context);
            case "caption" -> block(context.withStyle(Style.TABLE_HEADING));
            default -> inline(element, context);
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
            if (newPage) {
                paragraph.startPage();
                newPage = false;
            }
            paragraph.setBookmarks(bookmarks.take());
            story.add(paragraph);
            paragraph = null;
        }
    }

    private static Context heading(Element element, Context context) {
        return switch (context.base()) {
            case DECISION -> context.asHeading(Style.DECISION_HEADING);
            default -> context.asHeading(ElementStyle.heading(element));
        };
    }

    private Frame div(Element element, Context context) throws IOException {
        if (table != null) {
            // A group in a table cannot be one in Word.
            return block(context);
        }
        if (element.hasClass("page")) {
            endParagraph();
            newPage = true;
        }
        if (element.hasClass("decision")) {
            return controlled(
                    element, context.inGroup(new Group(Group.Kind.DECISION)).withBase(Style.DECISION));
        }
        if (element.hasClass("paragraph")) {
            return controlled(element, context.inSection(section(element)));
        }
        if (element.hasClass("signature")) {
            endParagraph();
            story.startSignature(context.group());
            return new Frame(context.asCell(Style.NORMAL), true, story::endSignature);
        }
        if (element.hasClass("notice")) {
            Group notice = new Group(Group.Kind.NOTICE);
            return block(context.inGroup(notice), () -> story.end(notice));
        }
        return block(context);
    }

    private Frame paragraph(Element element, Context context) throws IOException {
        return controlled(
                element, context.base() == Style.NORMAL ? context.withStyle(ElementStyle.paragraph(element)) : context);
    }

    private static Section section(Element element) {
        String identity = element.attribute("data-id");
        String id = Objects.requireNonNullElse(identity == null ? element.attribute("id") : identity, "");
        String number = element.attribute("data-number");
        return new Section(Controls.tag(id), number == null ? "" : "§ " + number);
    }

    /** A block with a content control around it, where it has an identity and Word has room for one. */
    private Frame controlled(Element element, Context context) throws IOException {
        String id = element.attribute("data-id");
        if (id == null || id.isBlank() || table != null || context.isInBox() || !story.takesControls()) {
            return block(context);
        }
        endParagraph();
        story.startControl(id);
        return new Frame(context, true, story::endControl);
    }

    private Frame table(Context context) throws IOException {
        endParagraph();
        table = new TableMapper(shapes.remove(), story, context.group());
        return new Frame(context, true, () -> {
            table.finish();
            String kept = table.kept();
            table = null;
            text(kept);
            endParagraph();
        });
    }

    private Frame cell(Element element, Context context) throws IOException {
        endParagraph();
        Style style = ElementStyle.cell(element);
        table.startCell(element.columns());
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
            case "span" -> run = element.hasClass("number") ? run.withStyle(Style.PARAGRAPH_NUMBER) : run;
            case "br" -> {
                if (paragraph != null) {
                    paragraph.addBreak(run);
                }
            }
            case "img" -> picture(element, context);
            default -> {
                // an element that is not known is as plain as the text around it
            }
        }
        return new Frame(context.withRun(run), false, () -> {});
    }

    /** A picture that there is no file of is told in words. */
    private void picture(Element element, Context context) throws IOException {
        Optional<Picture> picture = pictures.picture(element);
        if (picture.isEmpty()) {
            text(Objects.requireNonNullElse(element.attribute("alt"), ""));
            return;
        }
        if (table != null && table.isBetweenCells()) {
            return;
        }
        if (paragraph == null) {
            paragraph = context.paragraph();
        }
        paragraph.addPicture(picture.get());
    }
}
