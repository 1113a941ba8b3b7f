// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a template. Word may give them any id, so they are known by their names. */
final class TemplateStyles {

    /** No chain of styles that Word makes is as long; one in a circle is longer. */
    private static final int LONGEST_CHAIN = 50;

    private final Map<String, Element> styleById = new HashMap<>();
    private final Map<Style, String> idByStyle = new EnumMap<>(Style.class);
    private final String language;

    TemplateStyles(Document part) {
        Map<String, String> idByName = new HashMap<>();
        List<Element> styles = WordTree.all(part, "style");
        for (Element style : styles) {
            styleById.put(WordTree.attribute(style, "styleId"), style);
            idByName.putIfAbsent(key(style, WordTree.value(style, "name")), WordTree.attribute(style, "styleId"));
        }
        for (Element style : styles) {
            for (String alias : WordTree.value(style, "aliases").split(",")) {
                idByName.putIfAbsent(key(style, alias), WordTree.attribute(style, "styleId"));
            }
        }
        for (Style style : Style.values()) {
            String type = style.kind().name().toLowerCase(Locale.ROOT);
            String id = idByName.get(type + ":" + style.styleName().toLowerCase(Locale.ROOT));
            if (id != null) {
                idByStyle.put(style, id);
            }
        }
        language = WordTree.first(part, "docDefaults")
                .flatMap(defaults -> WordTree.first(defaults, "lang"))
                .map(lang -> WordTree.attribute(lang, "val"))
                .orElse("");
    }

    private static String key(Element style, String name) {
        return WordTree.attribute(style, "type") + ":" + name.strip().toLowerCase(Locale.ROOT);
    }

    /** Those that every template needs and this one has not. */
    List<Style> missing() {
        return Stream.of(Style.values())
                .filter(Style::isNeeded)
                .filter(style -> !idByStyle.containsKey(style))
                .toList();
    }

    boolean has(Style style) {
        return idByStyle.containsKey(style);
    }

    /** The id of a style or of its substitute; null, which is the standard style, if there is neither. */
    String id(Style style) {
        for (Style found = style; found != null; found = found.substitute().orElse(null)) {
            if (idByStyle.containsKey(found)) {
                return idByStyle.get(found);
            }
        }
        return null;
    }

    /** The numbering that a style bears or inherits; 0 if none. */
    int numbering(Style style) {
        Element found = styleById.get(idByStyle.get(style));
        for (int i = 0; found != null && i < LONGEST_CHAIN; i++) {
            var numbering = WordTree.child(found, "pPr")
                    .flatMap(properties -> WordTree.child(properties, "numPr"))
                    .map(properties -> WordTree.value(properties, "numId"));
            if (numbering.isPresent() && !numbering.get().isEmpty()) {
                return WordTree.number(numbering.get(), 0);
            }
            found = styleById.get(WordTree.value(found, "basedOn"));
        }
        return 0;
    }

    String language() {
        return language;
    }
}
