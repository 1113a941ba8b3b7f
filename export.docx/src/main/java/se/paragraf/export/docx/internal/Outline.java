// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.Texts;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/** Reads the headings of the XHTML for a table of contents. Those of decisions are none of its entries. */
final class Outline implements XmlHandler {

    /** A heading; the bookmark is null if nothing leads to it. */
    record Heading(int level, StringBuilder text, String bookmark) {}

    private final Bookmarks bookmarks;
    private final int levels;
    private final List<Heading> headings = new ArrayList<>();
    private String waiting;
    private int hidden;
    private int open;

    Outline(Bookmarks bookmarks, int levels) {
        this.bookmarks = bookmarks;
        this.levels = levels;
    }

    List<Heading> headings() {
        return headings;
    }

    @Override
    public void start(Element element) {
        if (hidden > 0 || element.isHidden() || element.hasClass("decision")) {
            hidden++;
            return;
        }
        String id = element.attribute("id");
        if (waiting == null && id != null && !id.isBlank()) {
            waiting = bookmarks.name(id);
        }
        if (open > 0) {
            open++;
        } else if (isEntry(element.name())) {
            headings.add(new Heading(element.name().charAt(1) - '1', new StringBuilder(), waiting));
            open = 1;
        }
    }

    private boolean isEntry(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '2' && name.charAt(1) <= '1' + levels;
    }

    @Override
    public void text(String text) {
        if (hidden > 0) {
            return;
        }
        if (open > 0) {
            headings.get(headings.size() - 1).text().append(text);
        }
        if (!Texts.collapse(text).isEmpty()) {
            waiting = null;
        }
    }

    @Override
    public void end(String name) {
        if (hidden > 0) {
            hidden--;
        } else if (open > 0) {
            open--;
        }
    }
}
