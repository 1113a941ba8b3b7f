// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.line;

import java.util.BitSet;
import java.util.List;

/** The lines of a source, and which of them a reader has claimed as understood. For one thread. */
public final class Lines {

    private final List<Line> all;
    private final BitSet pageStarts;
    private final BitSet claimed;
    private final BitSet dropped;

    public Lines(List<Line> all) {
        this(all, new BitSet());
    }

    /**
     * Creates the lines.
     *
     * @param all every line, numbered from 1 without gap
     * @param pageStarts the places, counted from 0, of the lines with which a page begins
     */
    public Lines(List<Line> all, BitSet pageStarts) {
        this.all = List.copyOf(all);
        this.pageStarts = (BitSet) pageStarts.clone();
        this.claimed = new BitSet(all.size());
        this.dropped = new BitSet(all.size());
    }

    public List<Line> all() {
        return all;
    }

    public boolean startsPage(Line line) {
        return pageStarts.get(line.number() - 1);
    }

    public void claim(Line line) {
        claimed.set(line.number() - 1);
    }

    /** Claims a line that says nothing of the meeting: a running head, a page number, a ruler. */
    public void drop(Line line) {
        claim(line);
        dropped.set(line.number() - 1);
    }

    public boolean isClaimed(Line line) {
        return claimed.get(line.number() - 1);
    }

    /** True if the line says nothing of the meeting and may stand in the midst of anything. */
    public boolean isDropped(Line line) {
        return dropped.get(line.number() - 1);
    }

    /** The lines with words in them that nobody has claimed. */
    public List<Line> unclaimed() {
        return all.stream().filter(line -> !line.isBlank() && !isClaimed(line)).toList();
    }
}
