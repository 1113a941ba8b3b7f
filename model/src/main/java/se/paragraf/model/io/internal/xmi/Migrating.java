// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import se.paragraf.model.io.spi.Migration;

/** Brings the text of a file to another version of a metamodel. */
final class Migrating {

    private final Predicate<String> known;
    private final String text;

    /**
     * Starts one.
     *
     * @param known tells of which namespaces objects can be read; others are kept as they stand
     * @param text the file
     */
    Migrating(Predicate<String> known, String text) {
        this.known = known;
        this.text = text;
    }

    String along(List<Migration> way) {
        DomBuilder builder = new DomBuilder(text, known);
        Parsers.parse(text, builder);
        Document document = builder.document();
        for (Migration each : way) {
            try {
                each.migrate(document);
            } catch (RuntimeException e) {
                throw LoadFault.because(e, "migration.failed", each.from(), each.to(), Limits.shown(e.getMessage()));
            }
            rename(document, each.from(), each.to());
        }
        Element root = document.getDocumentElement();
        if (way.get(way.size() - 1).to().equals(root.getNamespaceURI())) {
            // It has the version of the older model; the newer one is said when it is saved.
            root.removeAttribute("modelVersion");
        }
        return text(document);
    }

    private static void rename(Document document, String from, String to) {
        for (Node node = document.getDocumentElement(); node != null; node = next(node)) {
            if (node instanceof Element) {
                NamedNodeMap attributes = node.getAttributes();
                for (int i = 0; i < attributes.getLength(); i++) {
                    Node attribute = attributes.item(i);
                    if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())
                            && from.equals(attribute.getNodeValue())) {
                        attribute.setNodeValue(to);
                    }
                }
                if (from.equals(node.getNamespaceURI())) {
                    node = document.renameNode(node, to, node.getNodeName());
                }
            }
        }
    }

    /** The next node in the order of the document. */
    private static Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != null && up.getNextSibling() == null) {
            up = up.getParentNode();
        }
        return up == null ? null : up.getNextSibling();
    }

    private static String text(Document document) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw LoadFault.because(e, "xml.parser", String.valueOf(e.getMessage()));
        }
    }
}
