// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The table of contents that a template asks for: by a control of that tag, or by a field of its own.
 *
 * @param instruction the field, which Word follows when it makes the table anew
 * @param levels how many levels of headings it has
 */
public record ContentsField(String instruction, int levels) {

    private static final Pattern LEVELS = Pattern.compile("\\\\o\\s+\"1-([1-9])\"");
    private static final Set<String> REPLACED =
            Set.of("richText", "text", "docPartObj", "showingPlcHdr", "placeholder");
    private static final ContentsField USUAL = new ContentsField(" TOC \\o \"1-1\" \\h \\z ", 1);

    /** Makes a place of it; empty if the template asks for none. */
    static Optional<ContentsField> prepare(Document main) {
        for (Element control : WordTree.all(main, "sdt")) {
            Optional<Element> content = WordTree.child(control, "sdtContent");
            if (ContentControls.tag(control).equals(Place.CONTENTS) && content.isPresent()) {
                Optional<ContentsField> field = replaceField(content.get());
                if (field.isEmpty()) {
                    WordTree.removeChildren(content.get());
                    content.get().appendChild(FilledPart.place(control, Place.CONTENTS));
                }
                markAsContents(control);
                return Optional.of(field.orElse(USUAL));
            }
        }
        for (Element instruction : WordTree.all(main, "instrText")) {
            if (isContents(instruction.getTextContent())) {
                return replaceField(block(instruction).getParentNode());
            }
        }
        return Optional.empty();
    }

    /** Word then offers to make the table anew; LibreOffice shows the code of the field without it. */
    private static void markAsContents(Element control) {
        Element properties = WordTree.child(control, "sdtPr").orElseThrow();
        WordTree.children(properties).stream()
                .filter(property -> property.getLocalName() != null && REPLACED.contains(property.getLocalName()))
                .forEach(properties::removeChild);
        Element mark = WordTree.create(properties, "docPartObj");
        Element gallery = WordTree.create(properties, "docPartGallery");
        gallery.setAttributeNS(WordTree.WORD, "w:val", "Table of Contents");
        mark.appendChild(gallery);
        mark.appendChild(WordTree.create(properties, "docPartUnique"));
        properties.appendChild(mark);
    }

    private static boolean isContents(String instruction) {
        return instruction.strip().toUpperCase(Locale.ROOT).startsWith("TOC");
    }

    private static Node block(Node inside) {
        Node block = inside;
        while (!WordTree.is(block, "p")) {
            block = block.getParentNode();
        }
        return block;
    }

    /** Replaces the paragraphs from the beginning of the field to its end; what stands around them stays. */
    private static Optional<ContentsField> replaceField(Node container) {
        List<Node> blocks = WordTree.children(container);
        for (int first = 0; first < blocks.size(); first++) {
            String instruction = instruction(blocks.get(first));
            int end = instruction == null ? -1 : end(blocks, first);
            if (end > 0) {
                container.insertBefore(FilledPart.place(container, Place.CONTENTS), blocks.get(first));
                blocks.subList(first, end).forEach(container::removeChild);
                return Optional.of(of(instruction));
            }
        }
        return Optional.empty();
    }

    /** The index after the block in which the field ends, or -1 if it does not. */
    private static int end(List<Node> blocks, int first) {
        int depth = 0;
        for (int i = first; i < blocks.size(); i++) {
            depth += depthAfter(blocks.get(i));
            if (depth <= 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static String instruction(Node block) {
        if (!WordTree.is(block, "p")) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        WordTree.all(block, "instrText").forEach(part -> text.append(part.getTextContent()));
        return isContents(text.toString()) ? text.toString() : null;
    }

    private static int depthAfter(Node block) {
        if (block.getNodeType() != Node.ELEMENT_NODE) {
            return 0;
        }
        int depth = 0;
        for (Element mark : WordTree.all(block, "fldChar")) {
            switch (WordTree.attribute(mark, "fldCharType")) {
                case "begin" -> depth++;
                case "end" -> depth--;
                default -> {
                    // between both
                }
            }
        }
        return depth;
    }

    private static ContentsField of(String instruction) {
        // The field of a first entry may stand in the same paragraph.
        int next = instruction.indexOf("PAGEREF");
        int link = instruction.indexOf("HYPERLINK");
        int end = Math.min(next < 0 ? instruction.length() : next, link < 0 ? instruction.length() : link);
        String own = instruction.substring(0, end);
        Matcher levels = LEVELS.matcher(own);
        return new ContentsField(own, levels.find() ? Integer.parseInt(levels.group(1)) : 1);
    }
}
