// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The numberings of a template. A list whose style has none in the template gets the definition of our own. */
final class TemplateNumberings {

    /** Where our own part defines the list of a style. */
    private static final Map<Style, String> OWN_DEFINITIONS = Map.of(
            Style.LIST_BULLET, "0",
            Style.LIST_NUMBER, "1",
            Style.LIST_LETTER, "4",
            Style.DECISION_BULLET, "2",
            Style.DECISION_NUMBER, "3",
            Style.DECISION_LETTER, "5");

    private final Map<Integer, Integer> definitionByNumbering = new HashMap<>();
    private final Map<Style, Integer> numberingByStyle = new EnumMap<>(Style.class);
    private final Document part;
    private final FilledPart filled;
    private int lastNumbering;
    private int lastDefinition;

    /** Reads the part and adds to it what the styles need. */
    TemplateNumberings(Document part, TemplateStyles styles) {
        this.part = part;
        Element root = part.getDocumentElement();
        for (Element definition : WordTree.all(root, "abstractNum")) {
            lastDefinition =
                    Math.max(lastDefinition, WordTree.number(WordTree.attribute(definition, "abstractNumId"), 0));
        }
        for (Element numbering : WordTree.all(root, "num")) {
            int id = WordTree.number(WordTree.attribute(numbering, "numId"), 0);
            definitionByNumbering.put(id, WordTree.number(WordTree.value(numbering, "abstractNumId"), 0));
            lastNumbering = Math.max(lastNumbering, id);
        }
        for (Style style : OWN_DEFINITIONS.keySet().stream().sorted().toList()) {
            numberingByStyle.put(style, numbering(style, styles));
        }
        Node after = WordTree.child(root, "numIdMacAtCleanup").orElse(null);
        root.insertBefore(FilledPart.place(root, Place.NUMBERINGS), after);
        filled = new FilledPart(part);
    }

    private int numbering(Style style, TemplateStyles styles) {
        int own = styles.numbering(style);
        if (definitionByNumbering.containsKey(own)) {
            return own;
        }
        Style substitute = style.substitute().orElse(null);
        boolean letters = style == Style.LIST_LETTER;
        if (!styles.has(style) && !letters && numberingByStyle.containsKey(substitute)) {
            return numberingByStyle.get(substitute);
        }
        return define(style);
    }

    private int define(Style style) {
        Element root = part.getDocumentElement();
        Element definition = (Element) part.importNode(ownDefinition(OWN_DEFINITIONS.get(style)), true);
        definition.setAttributeNS(WordTree.WORD, "w:abstractNumId", String.valueOf(++lastDefinition));
        WordTree.children(definition).stream()
                .filter(child -> WordTree.is(child, "nsid"))
                .forEach(definition::removeChild);
        for (Element level : WordTree.all(definition, "lvl")) {
            WordTree.child(level, "pStyle").ifPresent(level::removeChild);
        }
        root.insertBefore(definition, WordTree.child(root, "num").orElse(null));
        Element numbering = WordTree.create(root, "num");
        numbering.setAttributeNS(WordTree.WORD, "w:numId", String.valueOf(++lastNumbering));
        Element reference = WordTree.create(root, "abstractNumId");
        reference.setAttributeNS(WordTree.WORD, "w:val", String.valueOf(lastDefinition));
        numbering.appendChild(reference);
        root.insertBefore(numbering, WordTree.child(root, "numIdMacAtCleanup").orElse(null));
        definitionByNumbering.put(lastNumbering, lastDefinition);
        return lastNumbering;
    }

    private static Element ownDefinition(String id) {
        return WordTree.all(WordTree.parse(ownPart()), "abstractNum").stream()
                .filter(definition ->
                        WordTree.attribute(definition, "abstractNumId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] ownPart() {
        try {
            return StandardTemplate.resource("numbering.xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbering of a list; 0 if its items have no mark. */
    int numbering(Style style) {
        return numberingByStyle.getOrDefault(style, 0);
    }

    int definition(Style style) {
        return definitionByNumbering.getOrDefault(numbering(style), 0);
    }

    int last() {
        return lastNumbering;
    }

    FilledPart part() {
        return filled;
    }
}
