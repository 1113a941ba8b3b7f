// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.paragraf.export.docx.internal.packaging.PackageFault;
import se.paragraf.model.text.Message;

/**
 * The part with the text of a template.
 *
 * @param part with places for the body and for texts
 * @param tags the tags of its controls
 * @param contents its table of contents
 * @param bookmarks the names of its bookmarks
 * @param textWidth the width between the margins where the body stands, in twentieths of a point
 * @param picture whether it has one
 * @param fixedText whether it has text of its own
 */
record MainPart(
        FilledPart part,
        Set<String> tags,
        Optional<ContentsField> contents,
        Set<String> bookmarks,
        int textWidth,
        boolean picture,
        boolean fixedText) {

    /** What the body is written with. */
    private static final Map<String, String> NAMESPACES = Map.of(
            "w", WordTree.WORD,
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "mc", "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "w15", "http://schemas.microsoft.com/office/word/2012/wordml");

    private static final String DECLARATION = "http://www.w3.org/2000/xmlns/";

    /** A4 with margins of an inch, where the template says nothing. */
    private static final int USUAL_WIDTH = 11906 - 2 * 1440;

    static MainPart read(byte[] bytes) throws PackageFault {
        Document main = WordTree.parse(bytes);
        Element root = main.getDocumentElement();
        if (!WordTree.is(root, "document")) {
            throw new PackageFault(Message.of(MainPart.class, "template.strict"));
        }
        Element body = WordTree.child(root, "body")
                .orElseThrow(() -> new PackageFault(Message.of(MainPart.class, "template.strict")));
        declare(root);
        Node place = FilledPart.place(root, Place.BODY);
        insert(body, place);
        int width = textWidth(main, place);
        Optional<ContentsField> contents = ContentsField.prepare(main);
        Set<String> tags = ContentControls.prepare(main);
        return new MainPart(
                new FilledPart(main),
                tags,
                contents,
                bookmarks(main),
                width,
                hasPicture(root),
                WordTree.first(root, "t").isPresent());
    }

    private static void declare(Element root) throws PackageFault {
        for (Map.Entry<String, String> namespace : NAMESPACES.entrySet()) {
            String name = "xmlns:" + namespace.getKey();
            if (root.hasAttribute(name) && !root.getAttribute(name).equals(namespace.getValue())) {
                throw new PackageFault(Message.of(MainPart.class, "template.prefix", namespace.getKey()));
            }
            root.setAttributeNS(DECLARATION, name, namespace.getValue());
        }
        String ignorable = root.getAttributeNS(NAMESPACES.get("mc"), "Ignorable");
        if (!(" " + ignorable + " ").contains(" w15 ")) {
            root.setAttributeNS(NAMESPACES.get("mc"), "mc:Ignorable", (ignorable + " w15").strip());
        }
    }

    private static void insert(Element body, Node place) throws PackageFault {
        List<Element> controls = WordTree.all(body, "sdt").stream()
                .filter(control -> ContentControls.tag(control).equals(Place.BODY))
                .toList();
        if (controls.size() > 1) {
            throw new PackageFault(Message.of(MainPart.class, "template.bodies", Place.BODY));
        }
        if (controls.isEmpty()) {
            insertAtEnd(body, place);
            return;
        }
        Node block = controls.get(0);
        if (WordTree.is(block.getParentNode(), "p") && onlyElement(block)) {
            block = block.getParentNode();
        }
        for (Node around = block.getParentNode(); around != body; around = around.getParentNode()) {
            if (!WordTree.is(around, "sdtContent") && !WordTree.is(around, "sdt")) {
                throw new PackageFault(Message.of(MainPart.class, "template.place", Place.BODY));
            }
        }
        block.getParentNode().replaceChild(place, block);
    }

    private static boolean onlyElement(Node control) {
        return WordTree.children(control.getParentNode()).stream()
                .allMatch(sibling -> sibling == control
                        || sibling.getNodeType() != Node.ELEMENT_NODE
                        || WordTree.is(sibling, "pPr")
                        || WordTree.is(sibling, "proofErr")
                        || WordTree.is(sibling, "bookmarkStart")
                        || WordTree.is(sibling, "bookmarkEnd"));
    }

    /** Before the last page description; the blank paragraph that an empty template has goes. */
    private static void insertAtEnd(Element body, Node place) {
        List<Node> blocks = WordTree.children(body);
        boolean blank = blocks.stream().allMatch(MainPart::isBlank);
        Node page = null;
        for (Node block : blocks) {
            if (WordTree.is(block, "sectPr")) {
                page = block;
            } else if (blank) {
                body.removeChild(block);
            }
        }
        body.insertBefore(place, page);
    }

    private static boolean isBlank(Node block) {
        return block.getNodeType() != Node.ELEMENT_NODE
                || WordTree.is(block, "sectPr")
                || WordTree.is(block, "bookmarkStart")
                || WordTree.is(block, "bookmarkEnd")
                || WordTree.is(block, "p")
                        && WordTree.all(block, "r").isEmpty()
                        && WordTree.all(block, "sectPr").isEmpty()
                        && WordTree.all(block, "sdt").isEmpty();
    }

    private static Set<String> bookmarks(Document main) {
        Set<String> names = new HashSet<>();
        WordTree.all(main, "bookmarkStart").forEach(bookmark -> names.add(WordTree.attribute(bookmark, "name")));
        return names;
    }

    static boolean hasPicture(Element root) {
        return WordTree.first(root, "drawing").isPresent()
                || WordTree.first(root, "pict").isPresent();
    }

    /** The first page description after the body holds for it. */
    private static int textWidth(Document main, Node place) {
        for (Element page : WordTree.all(main, "sectPr")) {
            if ((place.compareDocumentPosition(page) & Node.DOCUMENT_POSITION_FOLLOWING) != 0) {
                return textWidth(page);
            }
        }
        return USUAL_WIDTH;
    }

    private static int textWidth(Element page) {
        Optional<Element> size = WordTree.child(page, "pgSz");
        Optional<Element> margins = WordTree.child(page, "pgMar");
        int width = number(size, "w", 11906);
        int text =
                width - number(margins, "left", 1440) - number(margins, "right", 1440) - number(margins, "gutter", 0);
        return text > 0 ? text : width;
    }

    private static int number(Optional<Element> element, String attribute, int otherwise) {
        return element.map(found -> WordTree.number(WordTree.attribute(found, attribute), otherwise))
                .orElse(otherwise);
    }
}
