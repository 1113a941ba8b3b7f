// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.paragraf.core.export.ExportException;

/** What {@link StaxWriter} does after the XHTML has been read by StAX: each name, value and text once, and nothing done with it. */
final class StaxReadingWriter implements DocumentWriter {

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final StaxWriter writer = new StaxWriter();
    private String xhtml;

    @Override
    public String name() {
        return StaxWriter.NAME + "-xhtml";
    }

    @Override
    public String library() {
        return writer.library();
    }

    @Override
    public String format() {
        return writer.format();
    }

    @Override
    public void prepare(Sample sample) throws ExportException, IOException {
        writer.prepare(sample);
        xhtml = sample.xhtml();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            if (read() == 0) {
                throw new IOException("the XHTML has no text");
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        writer.write(out);
    }

    private int read() throws XMLStreamException {
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xhtml));
        int length = 0;
        while (reader.hasNext()) {
            reader.next();
            if (reader.isStartElement()) {
                length += reader.getLocalName().length();
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    length += reader.getAttributeLocalName(i).length()
                            + reader.getAttributeValue(i).length();
                }
            } else if (reader.isCharacters()) {
                length += reader.getText().length();
            }
        }
        reader.close();
        return length;
    }
}
