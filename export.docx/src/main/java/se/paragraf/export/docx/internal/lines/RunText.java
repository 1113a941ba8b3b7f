// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.paragraf.export.docx.internal.xml.Element;

/** What the runs of a Word document say: their text without what is hidden, and of fields the results. */
final class RunText {

    /** Where text stands that people read; formulas have it too. */
    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");

    /** Signs of fonts that have pictures in the place of letters. */
    private static final Map<String, String> SIGNS = Map.of(
            "F0FE", "☒", "F0FD", "☒", "F078", "☒", "F0FC", "✓", "F0A8", "☐", "F06F", "☐", "F071", "☐", "F0B7", "•",
            "F0A7", "•", "F02D", "-");

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean hasResult;

        boolean isContents() {
            return instruction.toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC");
        }
    }

    private final LineStyles styles;
    private final Deque<Field> fields = new ArrayDeque<>();
    private boolean inText;
    private boolean inInstruction;
    private boolean hidden;

    RunText(LineStyles styles) {
        this.styles = styles;
    }

    static boolean isWord(Element element) {
        return NAMESPACES.contains(element.namespace());
    }

    /** Returns what an element stands for; empty if for nothing. */
    String start(Element element) {
        String value = Objects.requireNonNullElse(element.attribute("val"), "");
        switch (element.name()) {
            case "r" -> hidden = false;
            case "vanish" -> hidden |= Switches.isOn(element);
            case "rStyle" -> hidden |= styles.isHidden(value);
            case "t" -> inText = true;
            case "instrText" -> inInstruction = true;
            case "fldChar" -> field(Objects.requireNonNullElse(element.attribute("fldCharType"), ""));
            case "tab", "ptab" -> {
                return shown("\t");
            }
            case "br", "cr" -> {
                return shown("\n");
            }
            case "noBreakHyphen" -> {
                return shown("-");
            }
            case "sym" -> {
                String sign = Objects.requireNonNullElse(element.attribute("char"), "");
                return shown(SIGNS.getOrDefault(sign.toUpperCase(Locale.ROOT), " "));
            }
            default -> {
                // has no text of its own
            }
        }
        return "";
    }

    private void field(String mark) {
        switch (mark) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().hasResult = true;
                }
            }
            case "end" -> fields.poll();
            default -> {
                // no mark of a field
            }
        }
    }

    /** Whether what comes now is in a table of contents. */
    boolean isInContents() {
        return fields.stream().anyMatch(Field::isContents);
    }

    private String shown(String text) {
        return hidden || fields.stream().anyMatch(field -> !field.hasResult || field.isContents()) ? "" : text;
    }

    /** Returns the text if it is shown. */
    String text(String text) {
        if (inInstruction && !fields.isEmpty()) {
            fields.peek().instruction.append(text);
        }
        return inText ? shown(text) : "";
    }

    void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "instrText" -> inInstruction = false;
            case "r" -> hidden = false;
            default -> {
                // goes on
            }
        }
    }

    /** A field whose result has not begun where its paragraph ends is a broken one, which must not hide what follows. */
    void endParagraph() {
        fields.removeIf(field -> !field.hasResult);
    }
}
