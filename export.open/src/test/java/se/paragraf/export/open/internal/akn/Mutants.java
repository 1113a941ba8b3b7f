// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Documents that differ from a given one in one place or a few, right or wrong. */
final class Mutants {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "x",
            "#x",
            "# x",
            "a b",
            "2024-13-01",
            "2024-05-16",
            "2024",
            "2024-05-16T10:00:00",
            "25:00:00",
            "09:00",
            "1",
            "1.5",
            "-1",
            "true",
            "editorial",
            "amendment",
            "caption",
            "http://[",
            "%zz");
    private static final List<String> ATTRIBUTES = List.of("eId", "wId", "GUID", "status", "period", "for", "rowspan");

    private final Document original;
    private final Random random;

    Mutants(String document, long seed) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        original = factory.newDocumentBuilder().parse(new InputSource(new StringReader(document)));
        random = new Random(seed);
    }

    /** The next one, and what was done to it. */
    String next(StringBuilder done) throws Exception {
        Document mutant = (Document) original.cloneNode(true);
        int changes = 1 + random.nextInt(3) / 2;
        for (int i = 0; i < changes; i++) {
            change(mutant, done);
        }
        StringWriter text = new StringWriter();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(mutant), new StreamResult(text));
        return text.toString();
    }

    private void change(Document mutant, StringBuilder done) {
        List<Element> elements = elements(mutant);
        if (elements.isEmpty()) {
            return;
        }
        Element place = any(elements);
        Element other = any(elements);
        int kind = random.nextInt(12);
        done.append("; ").append(kind).append(' ').append(path(place));
        switch (kind) {
            case 0 -> remove(place);
            case 1 -> swap(place);
            case 2 -> insert(place, other.cloneNode(true));
            case 3 -> insert(place, other.cloneNode(false));
            case 4 -> insert(place, mutant.createElementNS(place.getNamespaceURI(), other.getNodeName()));
            case 5 -> mutant.renameNode(place, place.getNamespaceURI(), other.getNodeName());
            case 6 -> empty(place);
            case 7 -> unwrap(place);
            case 8 -> place.insertBefore(mutant.createTextNode("text"), child(place));
            case 9 -> dropAttribute(place);
            case 10 -> place.setAttribute(anyAttribute(place, other), any(VALUES));
            default -> copyAttribute(place, other);
        }
        done.append(" with ").append(path(other));
    }

    private static List<Element> elements(Document document) {
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 1; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void remove(Element place) {
        place.getParentNode().removeChild(place);
    }

    private static void swap(Element place) {
        Node next = place.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        if (next != null) {
            place.getParentNode().insertBefore(next, place);
        }
    }

    /** Without the names that would be double, or most of these would fail for that alone. */
    private void insert(Element place, Node inserted) {
        if (random.nextInt(8) > 0) {
            withoutNames((Element) inserted);
        }
        place.insertBefore(inserted, child(place));
    }

    private static void withoutNames(Element element) {
        element.removeAttribute("eId");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                withoutNames(inner);
            }
        }
    }

    private Node child(Element place) {
        int number = random.nextInt(place.getChildNodes().getLength() + 1);
        return place.getChildNodes().item(number);
    }

    private static void empty(Element place) {
        while (place.hasChildNodes()) {
            place.removeChild(place.getFirstChild());
        }
    }

    private static void unwrap(Element place) {
        while (place.hasChildNodes()) {
            place.getParentNode().insertBefore(place.getFirstChild(), place);
        }
        place.getParentNode().removeChild(place);
    }

    private void dropAttribute(Element place) {
        if (place.hasAttributes()) {
            place.removeAttribute(anyName(place.getAttributes()));
        }
    }

    private String anyAttribute(Element place, Element other) {
        if (place.hasAttributes() && random.nextInt(3) > 0) {
            return anyName(place.getAttributes());
        }
        return other.hasAttributes() && random.nextBoolean() ? anyName(other.getAttributes()) : any(ATTRIBUTES);
    }

    private void copyAttribute(Element place, Element other) {
        if (other.hasAttributes()) {
            String name = anyName(other.getAttributes());
            place.setAttribute(name, other.getAttribute(name));
        }
    }

    private String anyName(NamedNodeMap attributes) {
        return attributes.item(random.nextInt(attributes.getLength())).getNodeName();
    }

    private static String path(Node node) {
        Node parent = node.getParentNode();
        return parent == null ? node.getNodeName() : parent.getNodeName() + "/" + node.getNodeName();
    }
}
