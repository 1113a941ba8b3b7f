// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/** Reads what the styles of a Word document say of paragraphs: headings, numbers, contents, text that is hidden. */
final class LineStyles implements XmlHandler {

    private static final int LONGEST_CHAIN = 20;

    private final WordStyles levels = new WordStyles();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, ListPlace> places = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private String style = "";
    private String number;
    private int level;

    /** Whether text of a style is a heading. */
    boolean isHeading(String id) {
        return levels.level(id) > 0 || names.getOrDefault(id, "").equals("title");
    }

    /** Whether a style is one of the entries of a table of contents. */
    boolean isContents(String id) {
        return names.getOrDefault(id, "").startsWith("toc ");
    }

    /** Whether text of a style is not shown. */
    boolean isHidden(String id) {
        return hidden.contains(id);
    }

    /** The place in a list that a style or the ones it is based on give; null if none. */
    ListPlace place(String id) {
        String each = id;
        for (int i = 0; i < LONGEST_CHAIN && each != null; i++) {
            if (places.containsKey(each)) {
                return places.get(each);
            }
            each = bases.get(each);
        }
        return null;
    }

    @Override
    public void start(Element element) {
        levels.start(element);
        String value = Objects.requireNonNullElse(element.attribute("val"), "");
        switch (element.name()) {
            case "style" -> style = Objects.requireNonNullElse(element.attribute("styleId"), "");
            case "name" -> names.put(style, value.toLowerCase(Locale.ROOT));
            case "basedOn" -> bases.put(style, value);
            case "numPr" -> {
                number = null;
                level = 0;
            }
            case "numId" -> number = value;
            case "ilvl" -> level = ListPlace.level(value);
            case "vanish" -> {
                if (Switches.isOn(element)) {
                    hidden.add(style);
                }
            }
            default -> {
                // says nothing of lines
            }
        }
    }

    @Override
    public void text(String text) {
        // has no meaning
    }

    @Override
    public void end(String name) {
        levels.end(name);
        if (name.equals("numPr") && number != null) {
            places.put(style, new ListPlace(number, level));
        }
    }
}
