// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.PartReader;
import se.paragraf.importer.text.internal.Surroundings;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.person.NameEvidence;
import se.paragraf.model.minutes.Meeting;

/** Reads the tables of those called, before their heads are taken for labels of the meeting. */
public final class RollTablesReader implements PartReader {

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        Roster roster = new Roster(meeting.getAttendances());
        Entry entry = new Entry(new NameEvidence(lines), AttendanceReader.range(outline));
        new TableReader(lines, entry)
                .read(Surroundings.of(lines, outline).front())
                .forEach(roster::add);
    }
}
