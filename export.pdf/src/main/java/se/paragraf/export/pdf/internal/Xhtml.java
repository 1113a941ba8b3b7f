// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.IOException;
import java.io.StringReader;
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
import se.paragraf.model.text.Message;

/** Reads the document without looking at anything outside it. */
final class Xhtml {

    private Xhtml() {}

    static Document parse(String content) throws ExportException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // It prints to standard error otherwise.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(content)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new ExportException(Message.of(PdfExporter.class, "pdf.xhtml", String.valueOf(e.getMessage())), e);
        }
    }

    /** The day of the meeting; taken out, as PDF has its own place for it. Null if it is not known. */
    static LocalDate takeDate(Document document) {
        NodeList metas = document.getElementsByTagName("meta");
        for (int i = 0; i < metas.getLength(); i++) {
            Element meta = (Element) metas.item(i);
            if (meta.getAttribute("name").equals("date")) {
                meta.getParentNode().removeChild(meta);
                return LocalDate.parse(meta.getAttribute("content"));
            }
        }
        return null;
    }
}
