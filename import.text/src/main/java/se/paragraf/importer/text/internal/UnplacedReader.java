// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.field.LabelFinder;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Unplaced;

/** Keeps what no reader has claimed, and what one has claimed without taking all that it says, verbatim. */
final class UnplacedReader implements PartReader {

    private static final Pattern SENTENCE = Pattern.compile("\\h*\\p{Lu}\\S*\\h(?:\\S+\\h){2,60}\\p{Ll}+\\.\\h*");

    private final BitSet vouched;

    /**
     * Makes one.
     *
     * @param vouched the numbers of the lines that readers of odd layouts have understood as wholes
     */
    UnplacedReader(BitSet vouched) {
        this.vouched = vouched;
    }

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        List<Line> run = new ArrayList<>();
        LostWords lost = new LostWords(meeting);
        int head = firstField(lines);
        for (Line line : lines.all()) {
            boolean title = line.number() < head
                    && line.text().indexOf(':') < 0
                    && !SENTENCE.matcher(line.text()).matches();
            boolean whole = title || vouched.get(line.number()) || lines.isDropped(line);
            if (lines.isClaimed(line) && (whole || !lost.in(line))) {
                add(run, meeting);
            } else if (!line.isBlank()) {
                run.add(line);
            }
        }
        add(run, meeting);
    }

    /** Above the first field stand title and running head, which say more than the meeting needs; a sentence is neither. */
    private static int firstField(Lines lines) {
        return lines.all().stream()
                .filter(line -> LabelFinder.at(line.text()).isPresent())
                .mapToInt(Line::number)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
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
