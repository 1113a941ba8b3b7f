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
        add(page, reading, true, "show.repair", indent, heading);
        add(page, reading, false, "show.proposal", indent, heading);
    }

    private static void add(
            TextPage page,
            ImportRecord reading,
            boolean applied,
            String word,
            String indent,
            Consumer<String> heading) {
        List<Repair> repairs = reading.getRepairs().stream()
                .filter(repair -> repair.isApplied() == applied)
                .toList();
        if (!repairs.isEmpty()) {
            heading.accept(word + "s");
        }
        for (Repair repair : repairs) {
            page.line(indent
                    + page.word(
                            word,
                            String.valueOf(repair.getLine()),
                            String.valueOf(repair.getFrom()),
                            String.valueOf(repair.getTo())));
        }
    }
}
