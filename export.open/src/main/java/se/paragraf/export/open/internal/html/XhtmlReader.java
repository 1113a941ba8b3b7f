// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.text.Message;

/** Reads the rendered document: no document type, no entities, nothing from outside. */
final class XhtmlReader {

    /** What is done with the parts of the document. */
    interface Handler {
        /** At the start of an element, whose attributes the reader gives. */
        void start(String name, XMLStreamReader attributes) throws ExportException, IOException;

        void text(String text) throws IOException;

        void end(String name) throws IOException;
    }

    private final XMLInputFactory factory;

    XhtmlReader() {
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("refused: " + systemId);
        });
    }

    void read(String content, Handler handler) throws ExportException, IOException {
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

    private static void hand(int event, XMLStreamReader reader, Handler handler) throws ExportException, IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> handler.start(reader.getLocalName(), reader);
            case XMLStreamConstants.END_ELEMENT -> handler.end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                handler.text(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw malformed(reader.getLocation(), null);
            default -> {
                // comments and processing instructions are no text
            }
        }
    }

    private static ExportException malformed(Location location, XMLStreamException cause) {
        String line = location == null ? "?" : String.valueOf(location.getLineNumber());
        String column = location == null ? "?" : String.valueOf(location.getColumnNumber());
        return new ExportException(Message.of(XhtmlReader.class, "html.malformed", line, column), cause);
    }
}
