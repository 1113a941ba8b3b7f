// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import se.paragraf.core.export.ExportException;

/**
 * Goes through the document once, refuses what the renderer would lose or break on without a word, and brings the rest into
 * the form of which it makes the right tags.
 */
final class Preparation {

    /** They need a script, a user or another file. */
    private static final Set<String> REFUSED = Set.of(
            "applet",
            "area",
            "audio",
            "base",
            "button",
            "canvas",
            "embed",
            "fieldset",
            "form",
            "iframe",
            "input",
            "link",
            "map",
            "math",
            "meter",
            "noscript",
            "object",
            "optgroup",
            "option",
            "progress",
            "script",
            "select",
            "svg",
            "template",
            "textarea",
            "video");

    /** The renderer puts a file into the PDF for them, or a style that nobody has looked at. */
    private static final Set<String> REFUSED_ATTRIBUTES = Set.of("download", "style");

    /** As many as HTML lets a cell span; the renderer makes them all, whether there is anything in them or not. */
    private static final int MOST_COLUMNS = 1_000;

    private final Characters characters;
    private final Pictures pictures;
    private final Headings headings = new Headings();
    private final List<Element> captions = new ArrayList<>();
    private final List<Element> foreign = new ArrayList<>();

    Preparation(Characters characters, Pictures pictures) {
        this.characters = characters;
        this.pictures = pictures;
    }

    void prepare(Document document) throws ExportException, IOException {
        visit(document.getDocumentElement());
        BaseStyle.addTo(document);
        characters.check();
        captions.forEach(Preparation::moveBeforeTable);
        foreign.forEach(Preparation::wrapContent);
    }

    private void visit(Element element) throws ExportException, IOException {
        String name = element.getTagName();
        checkAttributes(element);
        switch (name) {
            case "style" -> {
                return;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headings.next(element);
            case "img" -> pictures.add(element);
            case "a" -> prepareLink(element);
            case "caption" -> captions.add(element);
            case "table" -> BaseStyle.fit(element);
            case "tr" -> {
                if (BaseStyle.columns(element) > MOST_COLUMNS) {
                    throw Refusal.of("pdf.columns", Integer.toString(MOST_COLUMNS));
                }
            }
            case "span", "strong", "em", "b", "i" -> {
                if (element.hasAttribute("lang")) {
                    foreign.add(element);
                }
            }
            default -> {
                if (REFUSED.contains(name)) {
                    throw Refusal.of("pdf.element", name);
                }
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text.setData(characters.prepare(text.getData()));
            } else if (child instanceof Element inner) {
                visit(inner);
            }
        }
    }

    private static void checkAttributes(Element element) throws ExportException {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = ((Attr) attributes.item(i)).getName();
            if (REFUSED_ATTRIBUTES.contains(name) || name.startsWith("on")) {
                throw Refusal.of("pdf.attribute", name, element.getTagName());
            }
        }
    }

    /** A link says its text again as its description, as it has an empty one otherwise, which a screen reader reads. */
    private static void prepareLink(Element link) throws ExportException {
        String target = link.getAttribute("href");
        if (!target.isEmpty() && !Links.isSafe(target)) {
            throw Refusal.of("pdf.link", target);
        }
        if (link.getAttribute("title").isBlank()) {
            link.setAttribute("title", link.getTextContent().strip());
        }
    }

    /** The renderer tags a caption beside its table and after it. */
    private static void moveBeforeTable(Element caption) {
        Node table = caption.getParentNode();
        Element paragraph = caption.getOwnerDocument().createElementNS(caption.getNamespaceURI(), "p");
        paragraph.setAttribute("class", ("caption " + caption.getAttribute("class")).strip());
        for (String name : List.of("id", "lang")) {
            if (caption.hasAttribute(name)) {
                paragraph.setAttribute(name, caption.getAttribute(name));
            }
        }
        moveContent(caption, paragraph);
        table.removeChild(caption);
        table.getParentNode().insertBefore(paragraph, table);
    }

    /** Of the elements within a line the renderer keeps the language of an abbreviation only. */
    private static void wrapContent(Element element) {
        Element kept = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), "abbr");
        kept.setAttribute("lang", element.getAttribute("lang"));
        moveContent(element, kept);
        element.appendChild(kept);
    }

    private static void moveContent(Element from, Element to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }
}
