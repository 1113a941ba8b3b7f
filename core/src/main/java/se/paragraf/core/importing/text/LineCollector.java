// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.core.importing.ImportException;
import se.paragraf.model.text.Message;

/**
 * Collects the lines of a source that says what its parts are, as {@link PlainText}. For one thread.
 */
public final class LineCollector {

    /** So many characters no year of minutes has; what comes after them is counted and not kept. */
    private static final int LIMIT = 8 << 20;

    /** A meeting of many days has fewer by far; a sheet of figures has more. */
    static final int MOST_LINES = 50_000;

    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u000b\f\u0085\u2028\u2029]");

    private final List<Line> lines = new ArrayList<>();
    private final BitSet pageStarts = new BitSet();
    private long size;
    private boolean tooMany;

    /** Creates a collector without lines. */
    public LineCollector() {}

    /**
     * Adds a line.
     *
     * @param text its characters without line ends; tabs part what stands side by side
     * @param form what the source says that it is
     */
    public void add(String text, Form form) {
        append(PlainText.of(text), form);
    }

    private void append(String text, Form form) {
        size += text.length() + 1L;
        if (lines.size() == MOST_LINES) {
            tooMany = true;
        } else if (size <= LIMIT) {
            lines.add(new Line(lines.size() + 1, text, form));
        }
    }

    /**
     * Adds a block of text, such as a paragraph: each line break in it ends a line. Lines without words are left out.
     *
     * @param text its characters
     * @param form what the source says that it is
     */
    public void addBlock(String text, Form form) {
        for (String piece : BREAK.split(text)) {
            String line = PlainText.of(piece).stripTrailing();
            if (!line.isBlank()) {
                append(line, form);
            }
        }
    }

    /**
     * Adds all that another has collected.
     *
     * @param other not changed
     */
    public void addAll(LineCollector other) {
        other.pageStarts.stream().forEach(place -> pageStarts.set(lines.size() + place));
        other.lines.forEach(line -> append(line.text(), line.form()));
        tooMany |= other.tooMany;
        size += Math.max(0, other.size - LIMIT);
    }

    /**
     * Tells whether there is no line yet.
     *
     * @return true if nothing was added
     */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /**
     * Tells whether there are more lines than any minutes have, so that nothing that comes will be read.
     *
     * @return true if {@link #bounded()} refuses
     */
    public boolean isFull() {
        return tooMany || size > LIMIT;
    }

    /** Refuses what this holds for, as a table, before its lines are made. */
    void refuse() {
        tooMany = true;
    }

    /** Parts what follows from what is there by a blank line, unless there is none or one stands last. */
    public void part() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
            add("", Form.PLAIN);
        }
    }

    /**
     * Adds a row of a table: as many lines as its highest cell has.
     *
     * @param cells each cell by its lines, empty for an empty cell
     */
    public void row(List<List<String>> cells) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder text = new StringBuilder();
            for (int cell = 0; cell < cells.size(); cell++) {
                text.append(cell == 0 ? "" : "\t");
                text.append(i < cells.get(cell).size() ? cells.get(cell).get(i).strip() : "");
            }
            add(text.toString(), i == 0 ? Form.ROW : Form.ROW_PART);
        }
    }

    /** Says that a page begins with the next line. */
    public void startPage() {
        pageStarts.set(lines.size());
    }

    /**
     * The lines so far.
     *
     * @return them with their pages, nothing claimed
     */
    public Lines lines() {
        return new Lines(lines, pageStarts);
    }

    /**
     * The lines of a source that nobody vouches for.
     *
     * @return them with their pages, nothing claimed
     * @throws ImportException if there are more than any minutes have
     */
    public Lines bounded() throws ImportException {
        if (tooMany) {
            throw new ImportException(Message.of(ImportException.class, "lines.many", MOST_LINES));
        }
        if (size > LIMIT) {
            throw new ImportException(Message.of(ImportException.class, "lines.large", LIMIT >> 20));
        }
        return lines();
    }
}
