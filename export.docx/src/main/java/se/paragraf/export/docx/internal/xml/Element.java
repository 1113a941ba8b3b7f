// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/** The start of an element in the XHTML. */
public final class Element {

    private static final Set<String> HIDDEN = Set.of("head", "title", "style", "script", "bookmarks");

    private static final Pattern COLUMNS = Pattern.compile("[1-9]\\d?");

    private static final String XML_LANGUAGE = "xml:lang";

    private final String name;
    private final String namespace;

    /** Names without prefixes and values by turns. */
    private final String[] attributes;

    /** What a reader stands at. */
    Element(XMLStreamReader reader) {
        name = reader.getLocalName();
        namespace = Objects.requireNonNullElse(reader.getNamespaceURI(), "");
        attributes = new String[2 * reader.getAttributeCount()];
        for (int i = 0; i < attributes.length; i += 2) {
            boolean ofXml = XMLConstants.XML_NS_URI.equals(reader.getAttributeNamespace(i / 2));
            String attribute = reader.getAttributeLocalName(i / 2);
            attributes[i] = ofXml && attribute.equals("lang") ? XML_LANGUAGE : attribute;
            attributes[i + 1] = reader.getAttributeValue(i / 2);
        }
    }

    /** Without the prefix. */
    public String name() {
        return name;
    }

    /** The URI, or an empty text. */
    public String namespace() {
        return namespace;
    }

    /** The value of the first attribute of a name, null if there is none. */
    public String attribute(String attribute) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attribute)) {
                return attributes[i + 1];
            }
        }
        return null;
    }

    /** The values of all attributes of a name, whatever their prefixes. */
    public List<String> attributes(String attribute) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attribute)) {
                values.add(attributes[i + 1]);
            }
        }
        return values;
    }

    public boolean hasClass(String token) {
        String classes = attribute("class");
        if (classes == null) {
            return false;
        }
        for (int at = classes.indexOf(token); at >= 0; at = classes.indexOf(token, at + 1)) {
            if (isBetweenWords(classes, at - 1) && isBetweenWords(classes, at + token.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenWords(String words, int index) {
        return index < 0 || index == words.length() || Texts.isBlank(words.charAt(index));
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
        String language = attribute(XML_LANGUAGE);
        return language == null ? attribute("lang") : language;
    }
}
