// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/** The start of an element in the XHTML. Valid until the next event. */
public record Element(String name, XMLStreamReader reader) {

    private static final Set<String> HIDDEN = Set.of("head", "title", "style", "script", "bookmarks");

    private static final Pattern COLUMNS = Pattern.compile("[1-9]\\d?");

    public String attribute(String attribute) {
        return reader.getAttributeValue(null, attribute);
    }

    public boolean hasClass(String token) {
        String classes = attribute("class");
        return classes != null && (" " + Texts.collapse(classes) + " ").contains(" " + token + " ");
    }

    /** How many columns a cell goes over. */
    public int columns() {
        String columns = attribute("colspan");
        return columns != null && COLUMNS.matcher(columns).matches() ? Integer.parseInt(columns) : 1;
    }

    /** Whether what stands inside is no part of the body. The running head stands on every page, so it is not there. */
    public boolean isHidden() {
        return HIDDEN.contains(name) || hasClass("running-head");
    }

    /** The language of the text inside, null if it is that of the text around. */
    public String language() {
        String language = reader.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        return language == null ? attribute("lang") : language;
    }
}
