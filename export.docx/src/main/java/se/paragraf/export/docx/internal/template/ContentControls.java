// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Prepares the content controls of a part whose tags ask for a text: each keeps its place and its look. */
final class ContentControls {

    private static final Set<String> STALE = Set.of("showingPlcHdr", "dataBinding");

    private ContentControls() {}

    static String tag(Element control) {
        return WordTree.child(control, "sdtPr")
                .map(properties -> WordTree.value(properties, "tag").strip())
                .orElse("");
    }

    /** Makes places of them, and returns the tags that were found. */
    static Set<String> prepare(Document part) {
        Set<String> tags = new HashSet<>();
        for (Element control : WordTree.all(part, "sdt")) {
            String tag = tag(control);
            tags.add(tag);
            if (Place.TEXTS.contains(tag) && control.getParentNode() != null) {
                WordTree.child(control, "sdtContent").ifPresent(content -> fill(control, content, tag));
            }
        }
        return tags;
    }

    private static void fill(Element control, Element content, String tag) {
        Element properties = WordTree.child(control, "sdtPr").orElseThrow();
        boolean placeholder = WordTree.child(properties, "showingPlcHdr").isPresent();
        WordTree.children(properties).stream()
                .filter(property -> property.getLocalName() != null && STALE.contains(property.getLocalName()))
                .forEach(properties::removeChild);
        WordTree.child(properties, "date").ifPresent(date -> date.removeAttributeNS(WordTree.WORD, "fullDate"));
        Element run = run(content, placeholder);
        run.appendChild(text(run, tag));
        Node holder = holder(control, content);
        WordTree.children(holder).stream()
                .filter(child -> !WordTree.is(child, "pPr"))
                .forEach(holder::removeChild);
        holder.appendChild(run);
    }

    private static Node text(Node beside, String tag) {
        Element text = WordTree.create(beside, "t");
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        text.appendChild(FilledPart.place(beside, tag));
        return text;
    }

    /** A run that looks as the first one did, but not as a placeholder. */
    private static Element run(Element content, boolean placeholder) {
        Element run = WordTree.create(content, "r");
        WordTree.first(content, "r")
                .flatMap(first -> WordTree.child(first, "rPr"))
                .filter(look -> !placeholder)
                .ifPresent(look -> run.appendChild(look.cloneNode(true)));
        return run;
    }

    /** What the run is put into: the first paragraph, or the control itself where it stands inside a paragraph. */
    private static Node holder(Element control, Element content) {
        List<Element> paragraphs = Stream.of(content)
                .flatMap(inside -> WordTree.all(inside, "p").stream())
                .toList();
        if (paragraphs.isEmpty()) {
            if (WordTree.is(control.getParentNode(), "p")
                    || WordTree.first(content, "r").isPresent()) {
                return content;
            }
            return content.appendChild(WordTree.create(content, "p"));
        }
        Element first = paragraphs.get(0);
        Node block = first;
        while (block.getParentNode() != content && !WordTree.is(block.getParentNode(), "tc")) {
            block = block.getParentNode();
        }
        Node container = block.getParentNode();
        for (Node child : WordTree.children(container)) {
            if (child != block && !WordTree.is(child, "tcPr")) {
                container.removeChild(child);
            }
        }
        return first;
    }
}
