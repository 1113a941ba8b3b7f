// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Queue;
import se.paragraf.export.docx.internal.carried.WrittenText;
import se.paragraf.export.docx.internal.carried.WrittenTexts;
import se.paragraf.export.docx.internal.template.Style;
import se.paragraf.export.docx.internal.template.Template;
import se.paragraf.export.docx.internal.xml.Markup;

/** Writes blocks one after another and sees to what neighbours ask of each other. */
final class Story {

    private static final String SPACE_BESIDE_FRAME = "200";
    private static final String SPACE_AFTER_LIST = "140";
    private static final int CELL_MARGINS = 108;
    private static final int BOX_MARGINS = 400;
    private static final int SIGNATURES_IN_A_ROW = 2;
    private static final int NONE = -1;

    /** What holds blocks: the body or a cell. */
    private static final class Container {
        private final int width;
        private final boolean keptWithNext;
        private int signaturesInRow = NONE;
        private int rowsAfter;
        private boolean empty = true;
        private boolean endsInTable;
        private Group decision;

        Container(int width, boolean keptWithNext) {
            this.width = width;
            this.keptWithNext = keptWithNext;
        }
    }

    private final ParagraphWriter paragraphs;
    private final TableWriter tables;
    private final Controls controls;
    private final Queue<Integer> signatures;
    private final Optional<WrittenTexts> texts;
    private final Deque<Container> containers = new ArrayDeque<>();
    private final Deque<Group> boxes = new ArrayDeque<>();
    private Paragraph pending;
    private String heading = "";
    private String place = "";

    /** The counts of places to sign that stand together, in their order, tell how many rows have to be kept together. */
    Story(Markup out, Template template, Ids ids, Queue<Integer> signatures, Optional<WrittenTexts> texts) {
        this.paragraphs = new ParagraphWriter(out, template, ids);
        this.tables = new TableWriter(out, template);
        this.controls = new Controls(out);
        this.signatures = signatures;
        this.texts = texts;
        containers.push(new Container(template.textWidth(), false));
    }

    /** Adds a paragraph. It is written when it is known what follows it. */
    void add(Paragraph paragraph) throws IOException {
        endSignatures();
        flush(paragraph.format());
        controls.write();
        pending = paragraph;
    }

    /** Begins a content control. */
    void startControl(String id) throws IOException {
        endSignatures();
        controls.start(id);
    }

    void endControl() throws IOException {
        endSignatures();
        controls.end();
    }

    /** Whether a content control can stand here: in the body, not in a cell. */
    boolean takesControls() {
        return containers.size() == 1 && boxes.isEmpty();
    }

    private void flush(ParagraphFormat next) throws IOException {
        flush(next, false);
    }

    private void flush(ParagraphFormat next, boolean caption) throws IOException {
        if (pending == null) {
            return;
        }
        Paragraph paragraph = pending;
        pending = null;
        ParagraphFormat format = paragraph.format();
        if (!format.heading()) {
            openBox(format.group());
        }
        Container container = containers.peek();
        boolean framed = format.isIn(Group.Kind.DECISION);
        Group decision = framed ? format.group() : null;
        boolean besideFrame = container.endsInTable || !container.empty && container.decision != decision;
        paragraphs.write(
                paragraph,
                new ParagraphWriter.Setting(
                        container.keptWithNext || caption,
                        besideFrame && !format.heading() ? SPACE_BESIDE_FRAME : null,
                        after(format, next)));
        container.empty = false;
        container.endsInTable = false;
        container.decision = decision;
        if (format.heading()) {
            heading = paragraph.plainText();
            place = format.style() == Style.HEADING_1 ? heading : place;
        }
        note(paragraph);
    }

    private void note(Paragraph paragraph) {
        if (texts.isPresent()) {
            Section section = paragraph.section();
            texts.get()
                    .add(new WrittenText(
                            section.id(), section.name().isEmpty() ? place : section.name(), paragraph.plainText()));
        }
    }

    /** What follows a list stands apart from it; the parts of a decision have one frame around them. */
    private static String after(ParagraphFormat format, ParagraphFormat next) {
        if (format.isIn(Group.Kind.DECISION)) {
            return format.sharesGroupWith(next) && !format.isAlignedWith(next) ? "0" : null;
        }
        return format.item() != null && next != null && next.item() == null && !next.heading()
                ? SPACE_AFTER_LIST
                : null;
    }

    /** Begins the box of a notice with the first thing after its heading. */
    private void openBox(Group group) throws IOException {
        if (group == null || group.kind() != Group.Kind.NOTICE || boxes.contains(group)) {
            return;
        }
        boxes.push(group);
        endSignatures();
        controls.write();
        separateTables();
        tables.startBox(containers.peek().width, heading);
        containers.push(new Container(containers.peek().width - BOX_MARGINS, false));
    }

    void end(Group group) throws IOException {
        endSignatures();
        flush(null);
        if (group == boxes.peek()) {
            boxes.pop();
            closeContainer(Style.NORMAL);
            tables.endBox();
            afterTable();
        }
    }

    /** Begins a table and returns the widths of its columns. */
    int[] startTable(TableShape shape, Group group) throws IOException {
        // A caption stands on the page of its table.
        flush(null, pending != null && pending.format().style() == Style.TABLE_HEADING);
        endSignatures();
        openBox(group);
        controls.write();
        separateTables();
        return tables.start(shape, containers.peek().width, heading);
    }

    void startRow(boolean header) throws IOException {
        tables.startRow(header);
    }

    void startCell(int width, int columns) throws IOException {
        tables.startCell(width, columns);
        containers.push(new Container(Math.max(width - CELL_MARGINS, 1), false));
    }

    void endCell(Style style) throws IOException {
        endSignatures();
        flush(null);
        closeContainer(style);
        tables.endCell();
    }

    void endRow() throws IOException {
        tables.endRow();
    }

    void endTable() throws IOException {
        tables.end();
        afterTable();
    }

    /** Begins a place to sign. Two stand beside each other. */
    void startSignature(Group group) throws IOException {
        flush(null);
        openBox(group);
        Container container = containers.peek();
        int width = container.width / SIGNATURES_IN_A_ROW;
        if (container.signaturesInRow == NONE) {
            controls.write();
            separateTables();
            tables.startSignatures(container.width, width, container.width - width);
            container.signaturesInRow = 0;
            int count = signatures.isEmpty() ? 1 : signatures.remove();
            container.rowsAfter = (count - 1) / SIGNATURES_IN_A_ROW;
        }
        if (container.signaturesInRow == 0) {
            tables.startRow(false);
        }
        tables.startCell(width);
        // All stand on one page; but the last row must not be kept with what follows.
        containers.push(new Container(width, container.rowsAfter > 0));
    }

    void endSignature() throws IOException {
        endCell(Style.NORMAL);
        Container container = containers.peek();
        container.signaturesInRow = (container.signaturesInRow + 1) % SIGNATURES_IN_A_ROW;
        if (container.signaturesInRow == 0) {
            tables.endRow();
            container.rowsAfter--;
        }
    }

    private void endSignatures() throws IOException {
        Container container = containers.peek();
        if (container.signaturesInRow == NONE) {
            return;
        }
        if (container.signaturesInRow > 0) {
            tables.startCell(container.width / SIGNATURES_IN_A_ROW);
            paragraphs.writeEmpty(Style.NORMAL);
            tables.endCell();
            tables.endRow();
        }
        container.signaturesInRow = NONE;
        endTable();
    }

    void finish() throws IOException {
        endSignatures();
        flush(null);
        controls.write();
        if (containers.peek().endsInTable) {
            paragraphs.writeSpacer();
        }
    }

    private void closeContainer(Style style) throws IOException {
        Container closed = containers.pop();
        if (closed.empty) {
            paragraphs.writeEmpty(style);
        } else if (closed.endsInTable) {
            paragraphs.writeSpacer();
        }
    }

    private void separateTables() throws IOException {
        if (containers.peek().endsInTable) {
            paragraphs.writeSpacer();
        }
    }

    private void afterTable() {
        Container container = containers.peek();
        container.empty = false;
        container.endsInTable = true;
        container.decision = null;
    }
}
