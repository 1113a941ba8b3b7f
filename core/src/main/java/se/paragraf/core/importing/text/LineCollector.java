// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Collects the lines of a source that says what its parts are, as {@link PlainText}. For one thread.
 */
public final class LineCollector {

    private final List<Line> lines = new ArrayList<>();
    private final BitSet pageStarts = new BitSet();

    /** Creates a collector without lines. */
    public LineCollector() {}

    /**
     * Adds a line.
     *
     * @param text its characters without line ends; tabs part what stands side by side
     * @param form what the source says that it is
     */
    public void add(String text, Form form) {
        lines.add(new Line(lines.size() + 1, PlainText.of(text), form));
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
}
