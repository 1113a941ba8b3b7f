// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import se.paragraf.export.docx.internal.template.Style;
import se.paragraf.export.docx.internal.template.Template;
import se.paragraf.export.docx.internal.xml.Markup;

/** Writes the frame of tables in WordprocessingML. */
final class TableWriter {

    private final Markup out;
    private final Template template;

    TableWriter(Markup out, Template template) {
        this.out = out;
        this.template = template;
    }

    /** Begins a table and returns the widths of its columns. */
    int[] start(TableShape shape, int width, String caption) throws IOException {
        int[] widths = shape.widths(width);
        out.start("w:tbl");
        properties(Style.TABLE, width, caption, shape.hasHeader());
        grid(widths);
        return widths;
    }

    /** Begins a frame around blocks that are kept on one page. */
    void startBox(int width, String caption) throws IOException {
        out.start("w:tbl");
        properties(Style.BOX, width, caption, false);
        grid(width);
        startRow(false);
        startCell(width);
    }

    /** Begins a table that nobody sees: places to sign beside each other. */
    void startSignatures(int width, int... columns) throws IOException {
        out.start("w:tbl");
        properties(Style.SIGNATURES, width, "", false);
        grid(columns);
    }

    private void properties(Style style, int width, String caption, boolean header) throws IOException {
        out.start("w:tblPr");
        if (template.styleId(style) != null) {
            out.empty("w:tblStyle", "w:val", template.styleId(style));
        }
        out.empty("w:tblW", "w:w", String.valueOf(width), "w:type", "dxa");
        out.empty("w:tblLayout", "w:type", "fixed");
        // No bands, and the first row apart if it is the header.
        out.empty("w:tblLook", "w:val", header ? "0620" : "0600");
        if (!caption.isEmpty()) {
            out.empty("w:tblCaption", "w:val", caption);
        }
        out.end("w:tblPr").line();
    }

    private void grid(int... widths) throws IOException {
        out.start("w:tblGrid");
        for (int width : widths) {
            out.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        out.end("w:tblGrid").line();
    }

    void startRow(boolean header) throws IOException {
        out.raw("<w:tr><w:trPr><w:cantSplit/>");
        if (header) {
            out.empty("w:tblHeader");
        }
        out.end("w:trPr").line();
    }

    void startCell(int width) throws IOException {
        startCell(width, 1);
    }

    void startCell(int width, int columns) throws IOException {
        out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(String.valueOf(width)).raw("\" w:type=\"dxa\"/>");
        if (columns > 1) {
            out.empty("w:gridSpan", "w:val", String.valueOf(columns));
        }
        out.raw("</w:tcPr>\n");
    }

    void endCell() throws IOException {
        out.raw("</w:tc>\n");
    }

    void endRow() throws IOException {
        out.raw("</w:tr>\n");
    }

    void end() throws IOException {
        out.end("w:tbl").line();
    }

    void endBox() throws IOException {
        endCell();
        endRow();
        end();
    }
}
