// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The style that no page can do without, whatever the templates say: what does not fit would be cut off. */
final class BaseStyle {

    /** From so many columns on a table is set smaller, and then smaller yet in columns of the same width. */
    private static final int WIDE = 9;

    private static final int WIDEST = 17;

    private static final String RULES =
            """
            body { word-wrap: break-word }
            img { max-width: 100%; max-height: 200mm }
            .picture { page-break-inside: avoid }
            .caption, .case-number, .presenter { page-break-after: avoid }
            table.wide { font-size: 7pt !important }
            table.widest { font-size: 4pt !important; table-layout: fixed !important }
            table.wide th, table.wide td, table.widest th, table.widest td {
              padding: 0.5mm 0.7mm 0.5mm 0 !important; font-size: inherit !important; white-space: normal !important }
            table.widest th, table.widest td { padding-right: 0.2mm !important }
            """;

    private BaseStyle() {}

    /** Puts it before those of the document, which go before it where it does not insist. */
    static void addTo(Document document) {
        Node head = document.getElementsByTagName("head").item(0);
        Element style = document.createElementNS(head.getNamespaceURI(), "style");
        style.setAttribute("type", "text/css");
        style.setTextContent(RULES);
        head.insertBefore(style, head.getFirstChild());
    }

    /** Marks a table by how many columns it has. */
    static void fit(Element table) {
        Node row = table.getElementsByTagName("tr").item(0);
        long columns = row == null ? 0 : columns((Element) row);
        if (columns >= WIDE) {
            String mark = columns >= WIDEST ? "widest" : "wide";
            table.setAttribute("class", (table.getAttribute("class") + " " + mark).strip());
        }
    }

    /** How many columns the cells of a row take. */
    static long columns(Element row) {
        long columns = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            if (cell instanceof Element element) {
                columns += span(element);
            }
        }
        return columns;
    }

    private static int span(Element cell) {
        String span = cell.getAttribute("colspan");
        try {
            return span.isEmpty() ? 1 : Integer.parseInt(span);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
