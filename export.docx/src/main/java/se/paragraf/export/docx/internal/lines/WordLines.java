// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.paragraf.core.importing.text.Form;
import se.paragraf.core.importing.text.LineCollector;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/**
 * Makes lines of WordprocessingML, whoever wrote it. Tracked changes count as accepted; a table of contents is left out, as
 * it is made of the headings, and so is what is hidden, and the words that ask to fill in a form.
 */
final class WordLines implements XmlHandler {

    /** What is struck out, was so before a change, or stands there a second time for older programs. */
    private static final Set<String> LEFT_OUT = Set.of(
            "Fallback",
            "moveFrom",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange");

    private final ParagraphLines paragraphs;
    private final LineStyles styles;
    private final RunText runs;
    private final Map<String, LineCollector> notes;
    private final LineCollector lines = new LineCollector();
    private final Sections sections = new Sections();
    private final Map<String, LineCollector> ownNotes = new HashMap<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    private WordTables tables = new WordTables(lines);
    private Draft joined;
    private String note;
    private int leftOut;
    private boolean inProperties;
    private boolean inRowProperties;
    private boolean isPlaceholder;

    /** With the notes that the text refers to. */
    WordLines(LineStyles styles, Numberings numberings, Map<String, LineCollector> notes) {
        this.styles = styles;
        this.paragraphs = new ParagraphLines(styles, numberings);
        this.runs = new RunText(styles);
        this.notes = notes;
    }

    /** What was read, but for notes. */
    LineCollector lines() {
        return lines;
    }

    /** The notes that stood there, by their names. */
    Map<String, LineCollector> notes() {
        return ownNotes;
    }

    /** What stands in the margins. */
    Sections sections() {
        return sections;
    }

    @Override
    public void start(Element element) {
        String name = element.name();
        boolean deleted = name.equals("del") && !inProperties && !inRowProperties;
        if (leftOut > 0 || deleted || LEFT_OUT.contains(name) || name.equals("sdtContent") && isPlaceholder) {
            isPlaceholder = false;
            leftOut++;
        } else if (RunText.isWord(element)) {
            startWord(element, name);
        }
    }

    private void startWord(Element element, String name) {
        String value = Objects.requireNonNullElse(element.attribute("val"), "");
        sections.start(element);
        switch (name) {
            case "p" -> {
                open.push(joined == null ? new Draft() : joined);
                joined = null;
            }
            case "pPr" -> inProperties = true;
            case "trPr" -> inRowProperties = true;
            case "sdtPr" -> isPlaceholder = false;
            case "showingPlcHdr" -> isPlaceholder = Switches.isOn(element);
            case "docPartGallery" -> isPlaceholder |= value.equals("Table of Contents");
            case "footnote", "endnote" -> startNote(element);
            case "footnoteReference", "endnoteReference" -> {
                if (!open.isEmpty()) {
                    open.peek().notes.add(noteName(name, element));
                }
            }
            case "lastRenderedPageBreak" -> {
                // Where a page ended when the file was saved says nothing of the text.
            }
            default -> {
                if (inProperties) {
                    ofParagraph(element, name, value);
                } else {
                    tables.start(element);
                    addToParagraph(element);
                }
            }
        }
    }

    private void addToParagraph(Element element) {
        if (element.name().equals("br") && "page".equals(element.attribute("type"))) {
            lines.startPage();
        }
        String text = runs.start(element);
        if (!open.isEmpty()) {
            open.peek().text.append(text);
        }
    }

    private void ofParagraph(Element element, String name, String value) {
        Draft draft = open.peek();
        if (draft == null) {
            return;
        }
        switch (name) {
            case "pStyle" -> draft.style = value;
            case "numId" -> draft.list = value;
            case "ilvl" -> draft.listLevel = ListPlace.level(value);
            case "outlineLvl" -> {
                draft.headingIsSaid = true;
                draft.heading = WordStyles.level(element) > 0;
            }
            case "pageBreakBefore" -> {
                if (Switches.isOn(element)) {
                    lines.startPage();
                }
            }
            case "del" -> draft.joinsNext = true;
            default -> {
                // looks only
            }
        }
    }

    private void startNote(Element element) {
        note = noteName(element.name() + "Reference", element);
        ownNotes.put(note, new LineCollector());
        tables = new WordTables(ownNotes.get(note));
    }

    private static String noteName(String kind, Element element) {
        return kind + element.attribute("id");
    }

    @Override
    public void text(String text) {
        if (leftOut == 0 && !open.isEmpty()) {
            open.peek().text.append(runs.text(text));
        }
    }

    @Override
    public void end(String name) {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> inProperties = false;
            case "trPr" -> inRowProperties = false;
            default -> {
                runs.end(name);
                tables.end(name);
            }
        }
    }

    /** Where the mark at the end is struck out, the next paragraph goes on with this one. */
    private void endParagraph() {
        Draft draft = open.poll();
        if (draft == null) {
            return;
        }
        inProperties = false;
        runs.endParagraph();
        if (draft.joinsNext) {
            draft.joinsNext = false;
            joined = draft;
        } else if (!runs.isInContents() && !styles.isContents(draft.style)) {
            LineCollector target = tables.target();
            paragraphs.add(draft, target);
            draft.notes.stream().map(notes::get).filter(Objects::nonNull).forEach(target::addAll);
        }
    }

    /** Ends what a broken file has left open. */
    void finish() {
        if (joined != null && !joined.text.isEmpty()) {
            lines.addBlock(joined.text.toString(), Form.PARAGRAPH);
        }
    }
}
