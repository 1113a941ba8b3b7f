// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the styles of a template. Word may give them any id, so they are known by their names. */
final class TemplateStyles implements XhtmlHandler {

    private final Map<String, String> idByName = new HashMap<>();
    private final Map<String, Integer> numberingById = new HashMap<>();
    private String styleId;
    private String language = "";

    String id(String name) {
        return idByName.get(name.toLowerCase(Locale.ROOT));
    }

    int numbering(String name) {
        return numberingById.getOrDefault(id(name), 0);
    }

    String language() {
        return language;
    }

    @Override
    public void start(Element element) {
        switch (element.name()) {
            case "style" -> styleId = element.attribute("styleId");
            case "name" -> idByName.put(element.attribute("val").toLowerCase(Locale.ROOT), styleId);
            case "numId" -> numberingById.put(styleId, Integer.valueOf(element.attribute("val")));
            case "lang" -> {
                if (styleId == null) {
                    language = element.attribute("val");
                }
            }
            default -> {
                // how a style looks is for Word
            }
        }
    }

    @Override
    public void text(String text) {
        // has no meaning
    }

    @Override
    public void end(String name) {
        // a style ends where the next begins
    }
}
