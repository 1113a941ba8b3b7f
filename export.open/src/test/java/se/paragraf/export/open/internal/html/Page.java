// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page taken apart. We write HTML so that it becomes XML when the empty elements are closed. */
record Page(Document document) {

    static Page of(String html) throws Exception {
        String xml = html.replace("<!DOCTYPE html>\n", "").replaceAll("<(meta|link|br|img)\\b([^>]*)>", "<$1$2/>");
        return new Page(DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml))));
    }

    List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    Element only(String name) {
        List<Element> elements = all(name);
        if (elements.size() != 1) {
            throw new AssertionError(elements.size() + " elements " + name);
        }
        return elements.get(0);
    }
}
