// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.line;

import java.util.BitSet;
import java.util.List;

/** The lines of a source, and which of them a reader has claimed as understood. For one thread. */
public final class Lines {

    private final List<Line> all;
    private final BitSet claimed;

    public Lines(List<Line> all) {
        this.all = List.copyOf(all);
        this.claimed = new BitSet(all.size());
    }

    public List<Line> all() {
        return all;
    }

    public void claim(Line line) {
        claimed.set(line.number() - 1);
    }

    public boolean isClaimed(Line line) {
        return claimed.get(line.number() - 1);
    }

    /** The lines with words in them that nobody has claimed. */
    public List<Line> unclaimed() {
        return all.stream().filter(line -> !line.isBlank() && !isClaimed(line)).toList();
    }
}
