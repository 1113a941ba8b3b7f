// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.inspection;

import se.paragraf.export.docx.internal.xml.Element;

/** One table of a Word document while it is read. */
final class WordTable {

    private int rows;
    private int cells;
    private int mostCells;
    private boolean header;

    void start(Element element) {
        switch (element.name()) {
            case "tr" -> {
                rows++;
                cells = 0;
            }
            case "tc" -> mostCells = Math.max(mostCells, ++cells);
            case "tblHeader" -> header |= isOn(element.attribute("val"));
            default -> {
                // nothing of the shape
            }
        }
    }

    private static boolean isOn(String value) {
        return value == null || value.equals("1") || value.equals("true") || value.equals("on");
    }

    /**
     * One row or one column is a frame, or blocks side by side. Two columns are a list of names with their values, for
     * which Word knows no headers: it is heard in the order in which it makes sense.
     */
    boolean hasData() {
        return header || rows > 1 && mostCells > 2;
    }

    boolean hasHeader() {
        return header;
    }
}
