// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.text;

import java.util.BitSet;
import java.util.List;

/**
 * The lines of a source, and which of them a reader has claimed as understood. What nobody claims is reported as
 * unplaced, so a reader claims a line only when it has taken all that it says. For one thread.
 */
public final class Lines {

    private final List<Line> all;
    private final BitSet pageStarts;
    private final BitSet claimed;
    private final BitSet dropped;

    /**
     * Creates the lines of a source without pages.
     *
     * @param all every line, numbered from 1 without gap
     */
    public Lines(List<Line> all) {
        this(all, new BitSet());
    }

    /**
     * Creates the lines.
     *
     * @param all every line, numbered from 1 without gap
     * @param pageStarts the places, counted from 0, of the lines with which a page begins; copied
     */
    public Lines(List<Line> all, BitSet pageStarts) {
        this.all = List.copyOf(all);
        this.pageStarts = (BitSet) pageStarts.clone();
        this.claimed = new BitSet(all.size());
        this.dropped = new BitSet(all.size());
    }

    /**
     * Every line.
     *
     * @return the lines in order, blank ones too; not to be changed
     */
    public List<Line> all() {
        return all;
    }

    /**
     * The words of every line.
     *
     * @return as many texts as there are lines, in order
     */
    public List<String> texts() {
        return all.stream().map(Line::text).toList();
    }

    /**
     * The same lines with other words, as after the repair of damaged ones; nothing is claimed.
     *
     * @param texts as many texts as there are lines
     * @return new lines of the same forms and pages
     */
    public Lines with(List<String> texts) {
        if (texts.size() != all.size()) {
            throw new IllegalArgumentException(texts.size() + " texts for " + all.size() + " lines");
        }
        return new Lines(
                all.stream()
                        .map(line -> new Line(line.number(), texts.get(line.number() - 1), line.form()))
                        .toList(),
                pageStarts);
    }

    /**
     * Tells whether a page begins with the line.
     *
     * @param line one of these lines
     * @return true if the source says so
     */
    public boolean startsPage(Line line) {
        return pageStarts.get(line.number() - 1);
    }

    /**
     * Claims a line as understood.
     *
     * @param line one of these lines
     */
    public void claim(Line line) {
        claimed.set(line.number() - 1);
    }

    /**
     * Claims a line that says nothing of the meeting: a running head, a page number, a ruler.
     *
     * @param line one of these lines
     */
    public void drop(Line line) {
        claim(line);
        dropped.set(line.number() - 1);
    }

    /**
     * Tells whether a reader has understood the line.
     *
     * @param line one of these lines
     * @return true if it is claimed or dropped
     */
    public boolean isClaimed(Line line) {
        return claimed.get(line.number() - 1);
    }

    /**
     * Tells whether the line says nothing of the meeting and may stand in the midst of anything.
     *
     * @param line one of these lines
     * @return true if it is dropped
     */
    public boolean isDropped(Line line) {
        return dropped.get(line.number() - 1);
    }

    /**
     * What is left to understand.
     *
     * @return the lines with words in them that nobody has claimed, in order
     */
    public List<Line> unclaimed() {
        return all.stream().filter(line -> !line.isBlank() && !isClaimed(line)).toList();
    }
}
