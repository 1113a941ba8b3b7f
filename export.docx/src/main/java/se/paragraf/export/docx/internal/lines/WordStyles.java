// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/** Reads of the styles of a Word document which are headings, and the language of text that states none. */
public final class WordStyles implements XmlHandler {

    /** The names of built-in styles are the same in all languages of Word. */
    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|rubrik) ([1-9])");

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private String style = "";
    private boolean isDefault;
    private boolean inDefaults;
    private String language = "";

    /** The level of the headings of a style, 1 for the highest; 0 if they are none. */
    public int level(String styleId) {
        String each = styleId;
        for (int i = 0; i < LONGEST_CHAIN && each != null; i++) {
            Integer level = levels.get(each);
            if (level != null) {
                return level;
            }
            each = bases.get(each);
        }
        return 0;
    }

    /** The language of text that states none; empty if that is not told either. */
    public String language() {
        return language;
    }

    /** The level of an outline, 1 for the highest; 0 for text, which Word counts as the tenth. */
    public static int level(Element outline) {
        String value = Objects.requireNonNullElse(outline.attribute("val"), "");
        return value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) < '9' ? value.charAt(0) - '0' + 1 : 0;
    }

    @Override
    public void start(Element element) {
        String value = Objects.requireNonNullElse(element.attribute("val"), "");
        switch (element.name()) {
            case "docDefaults" -> inDefaults = true;
            case "style" -> {
                style = Objects.requireNonNullElse(element.attribute("styleId"), "");
                isDefault = "paragraph".equals(element.attribute("type")) && isOn(element.attribute("default"));
            }
            case "name" -> {
                var heading = HEADING.matcher(value);
                if (heading.matches()) {
                    levels.putIfAbsent(style, Integer.valueOf(heading.group(1)));
                }
            }
            case "basedOn" -> bases.put(style, value);
            case "outlineLvl" -> levels.put(style, level(element));
            case "lang" -> {
                // The default style has the last word over the defaults of the document.
                if ((inDefaults || isDefault) && !value.isEmpty()) {
                    language = value;
                }
            }
            default -> {
                // says nothing of headings or language
            }
        }
    }

    private static boolean isOn(String value) {
        return value != null
                && !value.equals("0")
                && !value.toLowerCase(Locale.ROOT).equals("false");
    }

    @Override
    public void text(String text) {
        // has no meaning
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "docDefaults" -> inDefaults = false;
            case "style" -> isDefault = false;
            default -> {
                // goes on
            }
        }
    }
}
