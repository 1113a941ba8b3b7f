// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.word;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes blocks as markup of Word. */
public final class BlockWriter {

    private final XMLStreamWriter out;

    /** Creates a writer to a document that has been begun, with the prefix w bound. */
    public BlockWriter(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes all; what is written last may still have to be flushed. */
    public void write(List<Block> blocks) throws XMLStreamException {
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                text(text);
            } else if (block instanceof Block.Table table) {
                table(table);
            }
        }
    }

    private void text(Block.Text text) throws XMLStreamException {
        out.writeStartElement("w:p");
        if (!text.style().isEmpty() || text.keepNext() || text.isItem()) {
            properties(text);
        }
        for (Block.Span span : text.spans()) {
            span(span);
        }
        out.writeEndElement();
    }

    private void properties(Block.Text text) throws XMLStreamException {
        out.writeStartElement("w:pPr");
        if (!text.style().isEmpty()) {
            value("w:pStyle", text.style());
        }
        if (text.keepNext()) {
            out.writeEmptyElement("w:keepNext");
        }
        if (text.isItem()) {
            out.writeStartElement("w:numPr");
            value("w:ilvl", String.valueOf(text.level()));
            value("w:numId", String.valueOf(text.numbering()));
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void span(Block.Span span) throws XMLStreamException {
        out.writeStartElement("w:r");
        if (span.bold() || span.italic() || !span.style().isEmpty()) {
            out.writeStartElement("w:rPr");
            if (!span.style().isEmpty()) {
                value("w:rStyle", span.style());
            }
            if (span.bold()) {
                out.writeEmptyElement("w:b");
            }
            if (span.italic()) {
                out.writeEmptyElement("w:i");
            }
            out.writeEndElement();
        }
        int from = 0;
        for (int to = span.text().indexOf('\n'); to >= 0; to = span.text().indexOf('\n', from)) {
            characters(span.text().substring(from, to));
            out.writeEmptyElement("w:br");
            from = to + 1;
        }
        characters(span.text().substring(from));
        out.writeEndElement();
    }

    private void characters(String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            out.writeStartElement("w:t");
            if (text.startsWith(" ") || text.endsWith(" ")) {
                out.writeAttribute("xml:space", "preserve");
            }
            out.writeCharacters(text);
            out.writeEndElement();
        }
    }

    private void table(Block.Table table) throws XMLStreamException {
        out.writeStartElement("w:tbl");
        out.writeStartElement("w:tblPr");
        value("w:tblStyle", table.style());
        out.writeEndElement();
        out.writeStartElement("w:tblGrid");
        for (int column : table.columns()) {
            out.writeEmptyElement("w:gridCol");
            out.writeAttribute("w:w", String.valueOf(column));
        }
        out.writeEndElement();
        for (Block.Row row : table.rows()) {
            row(row);
        }
        out.writeEndElement();
    }

    private void row(Block.Row row) throws XMLStreamException {
        out.writeStartElement("w:tr");
        if (row.heading()) {
            out.writeStartElement("w:trPr");
            out.writeEmptyElement("w:tblHeader");
            out.writeEndElement();
        }
        for (Block.Cell cell : row.cells()) {
            out.writeStartElement("w:tc");
            out.writeStartElement("w:tcPr");
            out.writeEmptyElement("w:tcW");
            out.writeAttribute("w:w", String.valueOf(cell.width()));
            out.writeAttribute("w:type", "dxa");
            if (cell.isWide()) {
                value("w:gridSpan", String.valueOf(cell.columns()));
            }
            out.writeEndElement();
            write(cell.blocks());
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void value(String element, String value) throws XMLStreamException {
        out.writeEmptyElement(element);
        out.writeAttribute("w:val", value);
    }
}
