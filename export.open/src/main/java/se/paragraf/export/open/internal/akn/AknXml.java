// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a part of a document of Akoma Ntoso: elements, a line for each that is no part of a line of text. */
final class AknXml {

    private final XMLStreamWriter out;

    AknXml(OutputStream target) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target, "UTF-8");
    }

    void flush() throws XMLStreamException {
        out.flush();
    }

    /** Starts an element; attributes are names and values in turn, a null value is left out. */
    AknXml start(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        return this;
    }

    AknXml empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute(attributes[i], legal(attributes[i + 1]));
            }
        }
    }

    AknXml text(String text) throws XMLStreamException {
        out.writeCharacters(legal(text));
        return this;
    }

    AknXml end() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    AknXml line() throws XMLStreamException {
        out.writeCharacters("\n");
        return this;
    }

    /** A whole element with nothing but text, on a line of its own. */
    AknXml element(String name, String text, String... attributes) throws XMLStreamException {
        return start(name, attributes).text(text).end().line();
    }

    /** What XML cannot hold is left out. */
    private static String legal(String text) {
        if (text.codePoints().allMatch(AknXml::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(AknXml::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
