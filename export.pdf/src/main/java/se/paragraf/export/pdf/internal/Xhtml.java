// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.paragraf.core.export.ExportException;

/** Reads the document without looking at anything outside it, and asks of its head what a PDF cannot do without. */
final class Xhtml {

    private Xhtml() {}

    static Document parse(String content) throws ExportException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // The nodes are all visited: to make each of them when it is first asked for only costs.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // It prints to standard error otherwise.
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new InputSource(new StringReader(content)));
            check(document);
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw Refusal.because(e, "pdf.xhtml", String.valueOf(e.getMessage()));
        }
    }

    /** Without them the renderer takes the text for American English, and the file is not accessible. */
    private static void check(Document document) throws ExportException {
        if (document.getDocumentElement().getAttribute("lang").isBlank()) {
            throw Refusal.of("pdf.lang");
        }
        NodeList titles = document.getElementsByTagName("title");
        if (titles.getLength() == 0 || titles.item(0).getTextContent().isBlank()) {
            throw Refusal.of("pdf.title");
        }
    }

    /** The day of the meeting; taken out, as PDF has its own place for it. Null if it is not known. */
    static LocalDate takeDate(Document document) throws ExportException {
        NodeList metas = document.getElementsByTagName("meta");
        for (int i = 0; i < metas.getLength(); i++) {
            Element meta = (Element) metas.item(i);
            if (meta.getAttribute("name").equals("date")) {
                meta.getParentNode().removeChild(meta);
                try {
                    return LocalDate.parse(meta.getAttribute("content"));
                } catch (DateTimeException e) {
                    throw Refusal.because(e, "pdf.date", meta.getAttribute("content"));
                }
            }
        }
        return null;
    }

    /** All style sheets of the document, one after the other. */
    static String style(Document document) {
        NodeList sheets = document.getElementsByTagName("style");
        StringBuilder style = new StringBuilder();
        for (int i = 0; i < sheets.getLength(); i++) {
            style.append(sheets.item(i).getTextContent()).append('\n');
        }
        return style.toString();
    }
}
