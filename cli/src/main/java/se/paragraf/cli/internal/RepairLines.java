// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.List;
import java.util.function.Consumer;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Repair;

/** Says what was repaired in a damaged text, and apart from it what is only proposed. */
final class RepairLines {

    private RepairLines() {}

    static void add(TextPage page, ImportRecord reading, String indent, Consumer<String> heading) {
        add(page, of(page, reading, true), "show.repairs", indent, heading);
        add(page, of(page, reading, false), "show.proposals", indent, heading);
    }

    private static void add(TextPage page, List<String> repairs, String word, String indent, Consumer<String> heading) {
        if (!repairs.isEmpty()) {
            heading.accept(word);
        }
        repairs.forEach(repair -> page.line(indent + repair));
    }

    /** A line for each repair, or for each that is only proposed. */
    static List<String> of(TextPage page, ImportRecord reading, boolean applied) {
        return reading.getRepairs().stream()
                .filter(repair -> repair.isApplied() == applied && (applied || !isRefused(repair)))
                .map(repair -> page.word(
                        applied ? "show.repair" : "show.proposal",
                        String.valueOf(repair.getLine()),
                        String.valueOf(repair.getFrom()),
                        String.valueOf(repair.getTo())))
                .toList();
    }

    /** Nobody believes in it: somebody who looked at it said no. */
    private static boolean isRefused(Repair repair) {
        return repair.getConfidence() <= 0;
    }
}
