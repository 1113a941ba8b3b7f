// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.SourceTrace;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Repair;
import se.paragraf.model.minutes.Unplaced;

class ImportReportTest {

    private final Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();

    @Test
    void people_are_counted_by_group_and_doubts_told_with_their_line() {
        person("Anna Ask", AttendanceGroup.DECIDING, 1.0);
        person("Bo Ek", AttendanceGroup.DECIDING, 0.7);
        person("Eva Al", AttendanceGroup.ABSENT, 1.0);

        assertThat(report("sv")).contains("Beslutande: 2, Frånvarande: 1", "Osäkert läst (1)", "rad 12: Bo Ek");
        assertThat(report("en")).contains("Deciding: 2, Absent: 1", "Read with doubt (1)", "line 12: Bo Ek");
    }

    @Test
    void repairs_proposals_and_what_was_not_understood_are_counted() {
        repair("Umea", "Umeå", true);
        repair("Sundd", "Sundå", false);
        unplaced("en rad\nen till");

        assertThat(report("sv"))
                .contains(
                        "Läst på annat sätt än det står (1)",
                        "\"Umea\" som \"Umeå\"",
                        "Kanske skadat, men orört (1)",
                        "Ej förstått (2)",
                        "    en till");
    }

    @Test
    void long_lists_stay_within_a_screen() {
        for (int i = 0; i < 100; i++) {
            repair("Umea" + i, "Umeå" + i, true);
            unplaced("rad " + i);
        }

        assertThat(report("sv")).contains("(100)", "… och 92 till; visa allt med paragraf show");
        assertThat(report("sv").lines()).hasSizeLessThan(25);
    }

    private void person(String name, AttendanceGroup group, double confidence) {
        Attendance person = MinutesFactory.eINSTANCE.createAttendance();
        person.setName(name);
        person.setGroup(group);
        SourceTrace trace = FederationFactory.eINSTANCE.createSourceTrace();
        trace.setFirstLine(12);
        trace.setLastLine(12);
        trace.setConfidence(confidence);
        person.setTrace(trace);
        meeting.getAttendances().add(person);
    }

    private void repair(String from, String to, boolean applied) {
        record();
        Repair repair = MinutesFactory.eINSTANCE.createRepair();
        repair.setLine(3);
        repair.setFrom(from);
        repair.setTo(to);
        repair.setApplied(applied);
        repair.setConfidence(0.9);
        meeting.getImportRecord().getRepairs().add(repair);
    }

    private void unplaced(String text) {
        record();
        Unplaced unplaced = MinutesFactory.eINSTANCE.createUnplaced();
        unplaced.setText(text);
        meeting.getImportRecord().getUnplaced().add(unplaced);
    }

    private void record() {
        if (meeting.getImportRecord() == null) {
            meeting.setImportRecord(MinutesFactory.eINSTANCE.createImportRecord());
        }
    }

    private String report(String language) {
        return new ImportReport(Locale.forLanguageTag(language))
                .of("a.txt", Path.of("a.paragraf"), MeetingFile.Outcome.WRITTEN, meeting, Optional.empty());
    }
}
