// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that nobody vouches for: no document type, no entities, nothing from outside. */
public final class XmlSource {

    private final XMLInputFactory factory;

    /** Makes a source for one thread. */
    public XmlSource() {
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("refused: " + systemId);
        });
    }

    /** Reads a text to its end. */
    public void read(String content, XmlHandler handler) throws XmlFault, IOException {
        try {
            read(factory.createXMLStreamReader(new StringReader(content)), handler);
        } catch (XMLStreamException e) {
            throw new XmlFault(e.getLocation(), e);
        }
    }

    /** Reads bytes in the encoding that they declare. */
    public void read(byte[] content, XmlHandler handler) throws XmlFault, IOException {
        try {
            read(factory.createXMLStreamReader(new ByteArrayInputStream(content)), handler);
        } catch (XMLStreamException e) {
            throw new XmlFault(e.getLocation(), e);
        }
    }

    private static void read(XMLStreamReader reader, XmlHandler handler)
            throws XMLStreamException, XmlFault, IOException {
        while (reader.hasNext()) {
            hand(reader.next(), reader, handler);
        }
        reader.close();
    }

    private static void hand(int event, XMLStreamReader reader, XmlHandler handler) throws XmlFault, IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> handler.start(new Element(reader));
            case XMLStreamConstants.END_ELEMENT -> handler.end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                handler.text(reader.getText());
            case XMLStreamConstants.DTD -> throw new XmlFault();
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new XmlFault(reader.getLocation(), null);
            default -> {
                // comments and processing instructions are no text
            }
        }
    }
}
