// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.markup;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The elements and attributes of a document; {@code document.rnc} says the same with their order. */
final class Vocabulary {

    private static final Set<String> NONE = Set.of();

    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry("html", NONE),
            Map.entry("head", NONE),
            Map.entry("title", NONE),
            Map.entry("meta", Set.of("name", "content")),
            Map.entry("style", Set.of("type")),
            Map.entry("bookmarks", NONE),
            Map.entry("bookmark", Set.of("name", "href")),
            Map.entry("body", NONE),
            Map.entry("div", NONE),
            Map.entry("h1", NONE),
            Map.entry("h2", NONE),
            Map.entry("h3", NONE),
            Map.entry("p", NONE),
            Map.entry("span", NONE),
            Map.entry("strong", NONE),
            Map.entry("em", NONE),
            Map.entry("a", Set.of("href")),
            Map.entry("br", NONE),
            Map.entry("img", Set.of("src", "alt", "width", "height")),
            Map.entry("ul", NONE),
            Map.entry("ol", Set.of("start")),
            Map.entry("li", NONE),
            Map.entry("table", NONE),
            Map.entry("caption", NONE),
            Map.entry("thead", NONE),
            Map.entry("tbody", NONE),
            Map.entry("tr", NONE),
            Map.entry("th", Set.of("scope", "colspan")),
            Map.entry("td", Set.of("colspan")));

    private static final Set<String> EVERYWHERE = Set.of("lang", "class", "id", "data-id", "data-number", "data-kind");

    private static final Pattern TARGET =
            Pattern.compile("#.+|(?:https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Vocabulary() {}

    static boolean hasElement(String name) {
        return ELEMENTS.containsKey(name);
    }

    static boolean hasAttribute(String element, String name) {
        return EVERYWHERE.contains(name) || ELEMENTS.get(element).contains(name);
    }

    /** Whether a link leads inside the document, to the web or to a mailbox. */
    static boolean isTarget(String href) {
        return TARGET.matcher(href).matches();
    }
}
