// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.LexicalHandler;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XML that may be hostile: no DTD, hence no entities, and nothing outside the text. */
final class Parsers {

    private Parsers() {}

    /**
     * Parses a text.
     *
     * @throws LoadFault if it is no XML, or has a DTD
     */
    static void parse(String text, DefaultHandler handler) {
        try {
            SAXParser parser = parser();
            if (handler instanceof LexicalHandler) {
                parser.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            }
            parser.parse(new InputSource(new StringReader(text)), handler);
        } catch (SAXParseException e) {
            throw broken(text, e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw LoadFault.because(e, "xml.parser", String.valueOf(e.getMessage()));
        }
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        // The parser of the platform, whatever else lies on the class path.
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory.newSAXParser();
    }

    private static LoadFault broken(String text, SAXParseException e) {
        String told = String.valueOf(e.getMessage());
        if (told.contains("DOCTYPE")) {
            return LoadFault.because(e, "xml.doctype", e.getLineNumber());
        }
        String trimmed = text.strip();
        Place end = Place.endOf(text.stripTrailing());
        if (!trimmed.startsWith("<")) {
            return LoadFault.because(e, "xml.none");
        } else if (e.getLineNumber() > end.line()
                || e.getLineNumber() == end.line() && (e.getColumnNumber() >= end.column() || !trimmed.endsWith(">"))) {
            return LoadFault.because(e, "xml.cut", end.line());
        }
        return LoadFault.because(e, "xml.broken", e.getLineNumber(), e.getColumnNumber(), oneLine(told));
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
