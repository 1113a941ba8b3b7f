// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.Texts;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/**
 * Reads the paragraphs of WordprocessingML, however Word has cut them into runs. Tracked changes count as accepted. A table
 * of contents is left out, as it is made of the headings.
 */
public final class WordText implements XmlHandler {

    /** What is struck out, or stands there a second time for older programs. */
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback");

    private final List<FoundText> paragraphs = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final List<String> controls = new ArrayList<>();
    private final Deque<StringBuilder> fields = new ArrayDeque<>();
    private final StringBuilder joined = new StringBuilder();
    private int leftOut;
    private int inContents;
    private int inProperties;
    private boolean inText;
    private boolean inInstruction;
    private boolean markDeleted;
    private boolean tracked;

    /** The paragraphs that have text, in their order. */
    public List<FoundText> paragraphs() {
        return paragraphs;
    }

    /** Whether there are changes that nobody has accepted or refused. */
    public boolean isTracked() {
        return tracked;
    }

    @Override
    public void start(Element element) {
        String name = element.name();
        if (inProperties > 0 || name.equals("pPr")) {
            inProperties++;
            markDeleted |= name.equals("del");
            tracked |= name.equals("del") || name.equals("ins");
            return;
        }
        tracked |= name.equals("ins") || name.equals("del") || name.equals("moveTo");
        if (leftOut > 0 || LEFT_OUT.contains(name)) {
            leftOut++;
            return;
        }
        switch (name) {
            case "p" -> open.push(new StringBuilder());
            case "t" -> inText = true;
            case "tab", "br", "cr", "ptab" -> add(" ");
            case "noBreakHyphen" -> add("\u2011");
            case "softHyphen" -> add("\u00AD");
            case "sdt" -> controls.add("");
            case "tag" -> {
                if (!controls.isEmpty()) {
                    controls.set(controls.size() - 1, Objects.requireNonNullElse(element.attribute("val"), ""));
                }
            }
            case "instrText" -> inInstruction = true;
            case "fldChar" -> field(Objects.requireNonNullElse(element.attribute("fldCharType"), ""));
            default -> {
                // has no text of its own
            }
        }
    }

    private void field(String mark) {
        switch (mark) {
            case "begin" -> fields.push(new StringBuilder());
            case "separate" -> inContents += isContents() ? 1 : 0;
            case "end" -> {
                inContents -= isContents() && inContents > 0 ? 1 : 0;
                fields.poll();
            }
            default -> {
                // no mark of a field
            }
        }
    }

    private boolean isContents() {
        return !fields.isEmpty()
                && fields.peek().toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC");
    }

    private void add(CharSequence text) {
        if (!open.isEmpty() && inContents == 0) {
            open.peek().append(text);
        }
    }

    @Override
    public void text(String text) {
        if (leftOut > 0) {
            return;
        }
        if (inText) {
            add(text);
        } else if (inInstruction && !fields.isEmpty()) {
            fields.peek().append(text);
        }
    }

    @Override
    public void end(String name) {
        if (inProperties > 0) {
            inProperties--;
            return;
        }
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "t" -> inText = false;
            case "instrText" -> inInstruction = false;
            case "sdt" -> {
                if (!controls.isEmpty()) {
                    controls.remove(controls.size() - 1);
                }
            }
            default -> {
                // has no text of its own
            }
        }
    }

    /** Where the mark at the end is struck out, the next paragraph goes on with this one. */
    private void endParagraph() {
        if (open.isEmpty()) {
            return;
        }
        joined.append(open.pop());
        if (!markDeleted) {
            String text = Texts.collapse(joined);
            if (!text.isEmpty()) {
                paragraphs.add(new FoundText(
                        controls.stream().filter(tag -> !tag.isEmpty()).toList(), text));
            }
            joined.setLength(0);
        }
        markDeleted = false;
    }
}
