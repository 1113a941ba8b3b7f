// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The ids that a template has given to bookmarks, pictures and controls. */
final class UsedIds {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /** Word gives large ids by chance; counting on from below never comes to them. */
    private static final int FIRST_BY_CHANCE = 1 << 29;

    private int last;

    UsedIds(Document part) {
        add(part);
    }

    void add(Document part) {
        WordTree.all(part, "bookmarkStart").forEach(bookmark -> use(WordTree.attribute(bookmark, "id")));
        WordTree.all(part, "sdtPr").forEach(properties -> use(WordTree.value(properties, "id")));
        NodeList pictures = part.getElementsByTagNameNS(DRAWING, "docPr");
        for (int i = 0; i < pictures.getLength(); i++) {
            use(((Element) pictures.item(i)).getAttribute("id"));
        }
    }

    private void use(String id) {
        int number = WordTree.number(id, 0);
        last = number < FIRST_BY_CHANCE ? Math.max(last, number) : last;
    }

    int firstFree() {
        return last + 1;
    }
}
