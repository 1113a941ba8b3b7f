// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.util.HashMap;
import java.util.Map;

/** Reads which numberings a template has and how each is defined. */
final class TemplateNumberings implements XhtmlHandler {

    private final Map<Integer, Integer> definitionByNumbering = new HashMap<>();
    private int numbering;
    private int last;

    int definition(int id) {
        return definitionByNumbering.getOrDefault(id, 0);
    }

    int last() {
        return last;
    }

    @Override
    public void start(Element element) {
        if (element.name().equals("num")) {
            numbering = Integer.parseInt(element.attribute("numId"));
            last = Math.max(last, numbering);
        } else if (element.name().equals("abstractNumId")) {
            definitionByNumbering.put(numbering, Integer.valueOf(element.attribute("val")));
        }
    }

    @Override
    public void text(String text) {
        // has no meaning
    }

    @Override
    public void end(String name) {
        // a numbering ends where the next begins
    }
}
