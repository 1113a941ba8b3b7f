// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.NamespaceSupport;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.federation.UnknownExtension;

/** Makes a document of a file, within limits. Extensions that nobody knows are taken out of the way of migrations, unchanged. */
final class DomBuilder extends DefaultHandler {

    /** A prefix that nobody else declares. */
    private static final String KEPT = "paragraf-kept";

    private final UnknownObjects unknown;
    private final Predicate<String> known;
    private final Document document;
    private final NamespaceSupport scope = new NamespaceSupport();
    private final List<String> own = new ArrayList<>();
    private Node at;
    private int depth;
    private int elementCount;
    private boolean pushed;

    DomBuilder(String text, Predicate<String> known) {
        this.unknown = new UnknownObjects(text);
        this.known = known;
        try {
            document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java makes documents", e);
        }
        at = document;
    }

    Document document() {
        return document;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        if (!pushed) {
            scope.pushContext();
            pushed = true;
        }
        scope.declarePrefix(prefix, uri);
        own.add(prefix);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (!pushed) {
            scope.pushContext();
        }
        pushed = false;
        elementCount++;
        depth++;
        if (depth > Limits.DEPTH || elementCount > Limits.ELEMENTS) {
            throw LoadFault.of("limit.migrated");
        }
        if (!unknown.isInside()) {
            String type = attributes.getValue(ExtendedMetaData.XSI_URI, "type");
            String namespace = depth > 1 && localName.equals("extensions") ? namespace(type) : null;
            if (namespace == null || known.test(namespace)) {
                at = at.appendChild(element(uri, name, attributes));
            } else {
                unknown.start(namespace, type.substring(type.indexOf(':') + 1), elementCount, depth);
                Collections.list(scope.getPrefixes()).stream()
                        .filter(prefix -> !own.contains(prefix))
                        .forEach(prefix -> unknown.declare(prefix, scope.getURI(prefix)));
            }
        }
        own.clear();
    }

    private String namespace(String type) {
        return type == null ? null : scope.getURI(type.substring(0, Math.max(0, type.indexOf(':'))));
    }

    private Element element(String uri, String name, Attributes attributes) {
        Element element = document.createElementNS(uri.isEmpty() ? null : uri, name);
        for (String prefix : own) {
            String declared = scope.getURI(prefix);
            element.setAttributeNS(
                    XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
                    prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix,
                    declared == null ? "" : declared);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            String namespace = attributes.getURI(i);
            element.setAttributeNS(
                    namespace.isEmpty() ? null : namespace, attributes.getQName(i), attributes.getValue(i));
        }
        return element;
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (unknown.isInside()) {
            unknown.end(depth).ifPresent(this::keep);
        } else {
            at = at.getParentNode();
        }
        depth--;
        scope.popContext();
    }

    /** Puts an object in the place of an element that holds its text, as the metamodel has one for it. */
    private void keep(UnknownExtension extension) {
        Element element = document.createElementNS(null, "extensions");
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + KEPT, FederationPackage.eNS_URI);
        element.setAttributeNS(ExtendedMetaData.XSI_URI, "xsi:type", KEPT + ":UnknownExtension");
        element.setAttribute("namespace", extension.getNamespace());
        element.setAttribute("name", extension.getName());
        element.setAttribute("text", extension.getText());
        for (String prefix : extension.getPrefixes()) {
            element.appendChild(document.createElementNS(null, "prefixes")).setTextContent(prefix);
        }
        at.appendChild(element);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!unknown.isInside()) {
            at.appendChild(document.createTextNode(new String(characters, start, length)));
        }
    }
}
