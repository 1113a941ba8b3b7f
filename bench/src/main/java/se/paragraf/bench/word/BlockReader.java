// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads back what a writer wrote, whichever way it says it. */
final class BlockReader {

    private BlockReader() {}

    static List<Block> read(byte[] documentPart) throws IOException {
        try {
            Element root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(documentPart))
                    .getDocumentElement();
            List<Block> blocks = new ArrayList<>();
            read(child(root, "w:body"), blocks);
            return List.copyOf(blocks);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private static void read(Element parent, List<Block> blocks) {
        for (Element element : children(parent)) {
            switch (element.getTagName()) {
                case "w:p" -> blocks.add(text(element));
                case "w:tbl" -> blocks.add(table(element));
                case "w:sdt", "w:sdtContent" -> read(element, blocks);
                default -> {
                    // properties
                }
            }
        }
    }

    private static Block text(Element paragraph) {
        Element properties = child(paragraph, "w:pPr");
        Element numbering = child(properties, "w:numPr");
        SpanReader spans = new SpanReader();
        spans.read(paragraph);
        return new Block.Text(
                value(child(properties, "w:pStyle")),
                number(value(child(numbering, "w:numId"))),
                number(value(child(numbering, "w:ilvl"))),
                isOn(child(properties, "w:keepNext")),
                spans.spans());
    }

    private static Block table(Element table) {
        List<Integer> columns = new ArrayList<>();
        for (Element column : children(child(table, "w:tblGrid"))) {
            columns.add(number(column.getAttribute("w:w")));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Element row : children(table)) {
            if (row.getTagName().equals("w:tr")) {
                rows.add(new Block.Row(isOn(child(child(row, "w:trPr"), "w:tblHeader")), cells(row)));
            }
        }
        return new Block.Table(value(child(child(table, "w:tblPr"), "w:tblStyle")), columns, rows);
    }

    private static List<Block.Cell> cells(Element row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Element cell : children(row)) {
            if (cell.getTagName().equals("w:tc")) {
                Element properties = child(cell, "w:tcPr");
                Element span = child(properties, "w:gridSpan");
                List<Block> blocks = new ArrayList<>();
                read(cell, blocks);
                cells.add(new Block.Cell(
                        number(child(properties, "w:tcW").getAttribute("w:w")),
                        span == null ? 1 : number(value(span)),
                        blocks));
            }
        }
        return cells;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        if (parent != null) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    children.add(element);
                }
            }
        }
        return children;
    }

    /** The first child of a name; null if there is none. */
    static Element child(Element parent, String name) {
        for (Element child : children(parent)) {
            if (child.getTagName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    static String value(Element element) {
        return element == null ? "" : element.getAttribute("w:val");
    }

    static boolean isOn(Element element) {
        return element != null && !List.of("0", "false", "off").contains(value(element));
    }

    private static int number(String value) {
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }
}
