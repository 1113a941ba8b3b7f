// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.text.Message;

/** Reads XHTML that nobody vouches for: no document type, no entities, nothing from outside. */
final class XhtmlSource {

    private final XMLInputFactory factory;

    XhtmlSource() {
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("refused: " + systemId);
        });
    }

    void read(String content, XhtmlHandler handler) throws ExportException, IOException {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(content));
            while (reader.hasNext()) {
                hand(reader.next(), reader, handler);
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw malformed(e.getLocation(), e);
        }
    }

    private static void hand(int event, XMLStreamReader reader, XhtmlHandler handler)
            throws ExportException, IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> handler.start(new Element(reader.getLocalName(), reader));
            case XMLStreamConstants.END_ELEMENT -> handler.end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                handler.text(reader.getText());
            case XMLStreamConstants.DTD -> throw new ExportException(Message.of(XhtmlSource.class, "docx.doctype"));
            case XMLStreamConstants.ENTITY_REFERENCE -> throw malformed(reader.getLocation(), null);
            default -> {
                // comments and processing instructions are no text
            }
        }
    }

    private static ExportException malformed(Location location, XMLStreamException cause) {
        String line = location == null ? "?" : String.valueOf(location.getLineNumber());
        String column = location == null ? "?" : String.valueOf(location.getColumnNumber());
        return new ExportException(Message.of(XhtmlSource.class, "docx.malformed", line, column), cause);
    }
}
