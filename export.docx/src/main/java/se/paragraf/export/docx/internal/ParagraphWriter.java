// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.paragraf.export.docx.internal.template.Style;
import se.paragraf.export.docx.internal.template.Template;
import se.paragraf.export.docx.internal.xml.Markup;

/** Writes paragraphs in WordprocessingML. */
final class ParagraphWriter {

    private static final int LIST_INDENT = 397;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NON_BREAKING_HYPHEN = '\u2011';

    private final Markup out;
    private final Template template;
    private final PictureWriter pictures;
    private final Ids ids;

    ParagraphWriter(Markup out, Template template, Ids ids) {
        this.out = out;
        this.pictures = new PictureWriter(out);
        this.ids = ids;
        this.template = template;
    }

    /** What the neighbours of a paragraph ask of it; a space of null is that of its style. */
    record Setting(boolean keepNext, String before, String after) {
        boolean isNone() {
            return !keepNext && before == null && after == null;
        }
    }

    void write(Paragraph paragraph, Setting setting) throws IOException {
        out.raw("<w:p>");
        properties(paragraph.format(), paragraph.startsPage(), setting);
        List<String> bookmarks = new ArrayList<>(paragraph.bookmarks().size());
        for (String name : paragraph.bookmarks()) {
            String id = ids.take();
            out.empty("w:bookmarkStart", "w:id", id, "w:name", name);
            bookmarks.add(id);
        }
        runs(paragraph.runs());
        for (String id : bookmarks) {
            out.empty("w:bookmarkEnd", "w:id", id);
        }
        out.raw("</w:p>\n");
    }

    /** A paragraph that Word needs and nobody sees: after a table, which would else grow together with the next. */
    void writeSpacer() throws IOException {
        out.start("w:p").start("w:pPr");
        out.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "120", "w:lineRule", "exact");
        out.end("w:pPr").end("w:p").line();
    }

    void writeEmpty(Style style) throws IOException {
        out.start("w:p");
        style("w:pPr", style);
        out.end("w:p");
    }

    private void style(String properties, Style style) throws IOException {
        String id = template.styleId(style);
        if (id != null) {
            out.start(properties).empty("w:pStyle", "w:val", id).end(properties);
        }
    }

    private void properties(ParagraphFormat format, boolean startsPage, Setting setting) throws IOException {
        String style = format.style() == Style.NORMAL ? null : template.styleId(format.style());
        if (style == null && format.item() == null && !startsPage && setting.isNone()) {
            return;
        }
        out.raw("<w:pPr>");
        if (style != null) {
            out.raw("<w:pStyle w:val=\"").text(style).raw("\"/>");
        }
        if (setting.keepNext()) {
            out.empty("w:keepNext");
        }
        if (startsPage) {
            out.empty("w:pageBreakBefore");
        }
        if (format.item() != null) {
            out.start("w:numPr");
            out.empty("w:ilvl", "w:val", String.valueOf(format.item().level()));
            out.empty("w:numId", "w:val", String.valueOf(format.numbering()));
            out.end("w:numPr");
        }
        if (setting.before() != null || setting.after() != null) {
            out.empty("w:spacing", "w:before", setting.before(), "w:after", setting.after());
        }
        if (format.item() != null && format.numbering() == 0 && !format.isIn(Group.Kind.DECISION)) {
            int left = LIST_INDENT * (format.item().level() + 1);
            out.empty("w:ind", "w:left", String.valueOf(left), "w:firstLine", "0");
        }
        out.raw("</w:pPr>");
    }

    private void runs(List<Run> runs) throws IOException {
        Link open = null;
        for (Run run : runs) {
            Link link = run.format().link();
            if (link != null && !link.equals(open) || link == null && open != null) {
                if (open != null) {
                    out.end("w:hyperlink");
                }
                if (link != null) {
                    out.start("w:hyperlink", "r:id", link.relationship(), "w:anchor", link.bookmark());
                }
                open = link;
            }
            run(run);
        }
        if (open != null) {
            out.end("w:hyperlink");
        }
    }

    private void run(Run run) throws IOException {
        out.raw("<w:r>");
        if (!run.format().isPlain()) {
            runProperties(run.format());
        }
        if (run.isBreak()) {
            out.empty("w:br");
        } else if (run.picture() != null) {
            pictures.write(run.picture());
        } else {
            text(run.text());
        }
        out.raw("</w:r>");
    }

    private void runProperties(RunFormat format) throws IOException {
        out.start("w:rPr");
        String style = format.style() == null ? null : template.styleId(format.style());
        if (style != null) {
            out.empty("w:rStyle", "w:val", style);
        }
        if (format.bold()) {
            out.empty("w:b").empty("w:bCs");
        }
        if (format.italic()) {
            out.empty("w:i").empty("w:iCs");
        }
        if (format.position() != null) {
            out.empty("w:vertAlign", "w:val", format.position());
        }
        if (format.language() != null) {
            out.empty("w:lang", "w:val", format.language());
        }
        out.end("w:rPr");
    }

    /** Word has elements of its own for two kinds of hyphens; as characters it draws them in other fonts. */
    private void text(String text) throws IOException {
        if (text.indexOf(SOFT_HYPHEN) < 0 && text.indexOf(NON_BREAKING_HYPHEN) < 0) {
            plainText(text);
            return;
        }
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == SOFT_HYPHEN || character == NON_BREAKING_HYPHEN) {
                plainText(text.substring(start, i));
                out.empty(character == SOFT_HYPHEN ? "w:softHyphen" : "w:noBreakHyphen");
                start = i + 1;
            }
        }
        plainText(text.substring(start));
    }

    private void plainText(String text) throws IOException {
        if (!text.isEmpty()) {
            TextElement.write(text, out);
        }
    }
}
