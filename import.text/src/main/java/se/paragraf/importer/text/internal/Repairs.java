// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.util.List;
import se.paragraf.importer.text.internal.repair.Change;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Repair;

/** Keeps with the minutes what was repaired in their text, and what a human should look at. */
final class Repairs {

    private static final double ROUNDED = 1000;

    private Repairs() {}

    static void record(List<Change> changes, ImportRecord record) {
        for (Change change : changes) {
            Repair repair = MinutesFactory.eINSTANCE.createRepair();
            repair.setLine(change.line());
            repair.setFrom(change.from());
            repair.setTo(change.to());
            repair.setConfidence(Math.round(change.confidence() * ROUNDED) / ROUNDED);
            repair.setApplied(change.applied());
            record.getRepairs().add(repair);
        }
    }
}
