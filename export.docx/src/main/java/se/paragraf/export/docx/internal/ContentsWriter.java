// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.util.List;
import se.paragraf.export.docx.internal.template.Style;
import se.paragraf.export.docx.internal.template.Template;
import se.paragraf.export.docx.internal.xml.Markup;
import se.paragraf.export.docx.internal.xml.Texts;

/** Writes a table of contents as Word does. The numbers of the pages are fields, as only Word knows its pages. */
final class ContentsWriter {

    private final Markup out;
    private final Template template;

    ContentsWriter(Markup out, Template template) {
        this.out = out;
        this.template = template;
    }

    void write(List<Outline.Heading> headings) throws IOException {
        paragraph(1);
        mark("begin");
        instruction(template.contents().orElseThrow().instruction());
        mark("separate");
        for (int i = 0; i < headings.size(); i++) {
            if (i > 0) {
                paragraph(headings.get(i).level());
            }
            entry(headings.get(i));
            out.end("w:p").line();
        }
        if (headings.isEmpty()) {
            out.end("w:p").line();
        }
        // As in Word, the end has a paragraph of its own.
        out.start("w:p");
        mark("end");
        out.end("w:p").line();
    }

    private void paragraph(int level) throws IOException {
        String style = template.styleId(level == 1 ? Style.CONTENTS_1 : Style.CONTENTS_2);
        out.start("w:p").start("w:pPr");
        if (style != null) {
            out.empty("w:pStyle", "w:val", style);
        }
        out.start("w:tabs");
        out.empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", String.valueOf(template.textWidth()));
        out.end("w:tabs").end("w:pPr");
    }

    private void entry(Outline.Heading heading) throws IOException {
        String text = Texts.collapse(heading.text());
        if (heading.bookmark() == null) {
            text(text);
            return;
        }
        out.start("w:hyperlink", "w:anchor", heading.bookmark(), "w:history", "1");
        text(text);
        out.start("w:r").empty("w:tab").end("w:r");
        mark("begin");
        instruction(" PAGEREF " + heading.bookmark() + " \\h ");
        mark("separate");
        text(" ");
        mark("end");
        out.end("w:hyperlink");
    }

    private void text(String text) throws IOException {
        out.start("w:r");
        TextElement.write(text, out);
        out.end("w:r");
    }

    private void mark(String type) throws IOException {
        out.start("w:r").empty("w:fldChar", "w:fldCharType", type).end("w:r");
    }

    private void instruction(String instruction) throws IOException {
        out.start("w:r").start("w:instrText", "xml:space", "preserve").text(instruction);
        out.end("w:instrText").end("w:r");
    }
}
