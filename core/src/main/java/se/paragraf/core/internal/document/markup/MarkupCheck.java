// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.markup;

import java.io.StringReader;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.internal.document.layer.LayerStack;

/**
 * Looks through what templates wrote, before any exporter sees it. What stands in a template as text is not escaped, so
 * that only this tells a document from a page with scripts. Comments and the like are refused too: a browser ends them
 * elsewhere than XML does.
 */
public final class MarkupCheck {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final XMLInputFactory READERS = readers();

    private final XMLStreamReader reader;
    private final Set<String> images;
    private final MarkupFault fault;
    private final StringBuilder style = new StringBuilder();
    private boolean isStyle;

    private MarkupCheck(XMLStreamReader reader, Set<String> images, MarkupFault fault) {
        this.reader = reader;
        this.images = images;
        this.fault = fault;
    }

    /**
     * Checks a document.
     *
     * @param content the XHTML
     * @param images what an {@code img} may show
     * @param template the template that wrote it
     * @param layers where to look for what is wrong
     * @throws ExportException if there is anything in it that no document has
     */
    public static void check(String content, Set<String> images, String template, LayerStack layers)
            throws ExportException {
        MarkupFault fault = new MarkupFault(template, layers);
        if (!content.startsWith("<html")) {
            throw fault.of("start", content.substring(0, Math.min(20, content.length())), "");
        }
        for (String section : new String[] {"<!", "<?"}) {
            // Values are escaped, so that this is not of a text.
            if (content.contains(section)) {
                throw fault.of("section", section, section);
            }
        }
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new StringReader(content));
            new MarkupCheck(reader, images, fault).all();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw fault.malformed(
                    content.lines().skip(Math.max(0, line - 1L)).findFirst().orElse(""), e);
        }
    }

    private void all() throws XMLStreamException, ExportException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS -> {
                    if (isStyle) {
                        style.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw fault.of("section", "&" + reader.getLocalName() + ";", "&" + reader.getLocalName() + ";");
                default -> {
                    // Blanks between elements and the ends of the document.
                }
            }
        }
    }

    private void start() throws ExportException {
        String name = reader.getLocalName();
        String prefix = reader.getPrefix() == null ? "" : reader.getPrefix();
        if (isStyle || !prefix.isEmpty() || !XHTML.equals(reader.getNamespaceURI()) || !Vocabulary.hasElement(name)) {
            String written = prefix.isEmpty() ? name : prefix + ":" + name;
            throw fault.of("element", "<" + written + ">", "<" + written);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(name, i);
        }
        isStyle = name.equals("style");
    }

    private void attribute(String element, int index) throws ExportException {
        String name = reader.getAttributeLocalName(index);
        String value = reader.getAttributeValue(index);
        String prefix = reader.getAttributePrefix(index) == null ? "" : reader.getAttributePrefix(index);
        boolean isKnown = prefix.isEmpty()
                ? Vocabulary.hasAttribute(element, name)
                : XMLConstants.XML_NS_URI.equals(reader.getAttributeNamespace(index)) && name.equals("lang");
        if (!isKnown) {
            String written = prefix.isEmpty() ? name : prefix + ":" + name;
            throw fault.of("attribute", "<" + element + " " + written + ">", written + "=");
        }
        if (name.equals("href") && !Vocabulary.isTarget(value)) {
            throw fault.of("target", value, value);
        } else if (name.equals("src") && !images.contains(value)) {
            throw fault.of("image", value, value);
        } else if (name.equals("data-number")) {
            fault.enter(value);
        }
    }

    private void end() throws ExportException {
        if (isStyle) {
            isStyle = false;
            StyleCheck.check(style, fault);
            style.setLength(0);
        }
    }

    private static XMLInputFactory readers() {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        readers.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("no entities");
        });
        return readers;
    }
}
