// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Unplaced;

/** Keeps what no reader has claimed, verbatim. */
final class UnplacedReader implements PartReader {

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        List<Line> run = new ArrayList<>();
        for (Line line : lines.all()) {
            if (lines.isClaimed(line)) {
                add(run, meeting);
            } else if (!line.isBlank()) {
                run.add(line);
            }
        }
        add(run, meeting);
    }

    private static void add(List<Line> run, Meeting meeting) {
        if (!run.isEmpty()) {
            Unplaced unplaced = MinutesFactory.eINSTANCE.createUnplaced();
            unplaced.setText(run.stream().map(Line::text).collect(Collectors.joining("\n")));
            Trace.of(unplaced, run.get(0), run.get(run.size() - 1), 1.0);
            meeting.getImportRecord().getUnplaced().add(unplaced);
            run.clear();
        }
    }
}
