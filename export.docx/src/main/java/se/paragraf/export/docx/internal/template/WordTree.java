// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Steps through WordprocessingML as a tree. */
final class WordTree {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordTree() {}

    /** Parses a part that is known to be well-formed and to have no document type. */
    static Document parse(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document tree = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
            Element root = tree.getDocumentElement();
            if (!root.hasAttribute("xmlns:w")) {
                root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w", WORD);
            }
            return tree;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the part was found to be well-formed", e);
        }
    }

    static boolean is(Node node, String name) {
        return node != null && name.equals(node.getLocalName()) && WORD.equals(node.getNamespaceURI());
    }

    /** The elements of a name below a node, in their order. */
    static List<Element> all(Node below, String name) {
        NodeList found = below instanceof Document document
                ? document.getElementsByTagNameNS(WORD, name)
                : ((Element) below).getElementsByTagNameNS(WORD, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    static Optional<Element> child(Node parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, name)) {
                return Optional.of((Element) child);
            }
        }
        return Optional.empty();
    }

    static Optional<Element> first(Node below, String name) {
        return all(below, name).stream().findFirst();
    }

    /** The {@code val} of a child, or an empty text. */
    static String value(Node parent, String name) {
        return child(parent, name).map(child -> attribute(child, "val")).orElse("");
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(WORD, name);
    }

    static Element create(Node beside, String name) {
        return beside.getOwnerDocument().createElementNS(WORD, "w:" + name);
    }

    static void removeChildren(Node parent) {
        while (parent.hasChildNodes()) {
            parent.removeChild(parent.getFirstChild());
        }
    }

    /** The number of an attribute, or another if it is none. */
    static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
