// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.core.importing.Source;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.minutes.SignatoryRole;

/** Real minutes, where their folder is given; their people are not named here. */
class SeedMinutesTest {

    @Test
    void reads_the_head_of_clean_minutes_wholly() throws Exception {
        Meeting meeting = read("2023-09-13.txt");

        assertThat(meeting.getDate()).hasToString("2023-09-13");
        assertThat(meeting.getStart()).hasToString("13:00");
        assertThat(meeting.getEnd()).hasToString("15:30");
        assertThat(meeting.getPlace()).isNull();
        assertThat(meeting.getMode()).isEqualTo(MeetingMode.DISTANCE);
        assertThat(group(meeting, AttendanceGroup.DECIDING))
                .hasSize(8)
                .allMatch(person -> person.getOrganisation() != null);
        assertThat(group(meeting, AttendanceGroup.DECIDING).limit(4))
                .extracting(person -> person.getOrganisation().split(" ")[0].length())
                .containsExactly(4, 6, 17, 18);
        assertThat(group(meeting, AttendanceGroup.OTHER))
                .extracting(
                        person -> person.getName().split(" ").length, person -> String.join(",", person.getTitles()))
                .containsExactly(
                        tuple(2, ""),
                        tuple(2, "Förbundschef"),
                        tuple(2, "Biträdande förbundschef"),
                        tuple(3, "Administratör"));
        assertThat(meeting.getAttendances().get(0).getRoles()).containsExactly(AttendanceRole.CHAIR);
        assertThat(meeting.getSignatories())
                .extracting(signatory -> signatory.getRole(), signatory -> meeting.getAttendances()
                        .indexOf(signatory.getAttendance()))
                .containsExactlyInAnyOrder(
                        tuple(SignatoryRole.SECRETARY, 11),
                        tuple(SignatoryRole.CHAIR, 0),
                        tuple(SignatoryRole.ADJUSTER, 2));
        Notice notice = meeting.getNotices().get(0);
        assertThat(notice.getAdjustedOn()).hasToString("2023-09-29");
        assertThat(notice.getPostings().get(0).getPostedOn()).hasToString("2023-10-06");
        assertThat(notice.getPostings().get(0).getRemovedOn()).hasToString("2023-10-27");
        assertThat(notice.getStorage()).isEqualTo("Samordningsförbundets kansli");
        assertThat(notice.getPostings())
                .extracting(Posting::getBoard)
                .hasSize(7)
                .allMatch(board -> board.startsWith("Region ") || board.endsWith(" kommun"));
        assertThat(notice.getSigner())
                .isEqualTo(meeting.getAttendances().get(11).getName());
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @Test
    void reads_the_head_of_damaged_minutes_wholly() throws Exception {
        Meeting meeting = read("2025-05-09-ocr.txt");

        assertThat(meeting.getDate()).hasToString("2025-05-09");
        assertThat(meeting.getStart()).hasToString("08:40");
        assertThat(meeting.getEnd()).hasToString("12:00");
        assertThat(meeting.getPlace()).endsWith("folkets hus");
        assertThat(meeting.getMode()).isEqualTo(MeetingMode.IN_PERSON);
        assertThat(group(meeting, AttendanceGroup.DECIDING))
                .hasSize(7)
                .allMatch(person -> person.getOrganisation() != null);
        assertThat(group(meeting, AttendanceGroup.DECIDING).map(person -> Minutes.ranges(person.getPresence())))
                .containsExactly("", "", "", "", "", " §33-37", "");
        assertThat(group(meeting, AttendanceGroup.OTHER)
                        .map(person -> person.getTitles().get(0)))
                .containsExactly("Förbundschef", "Biträdande förbundschef", "Administratör");
        assertThat(Minutes.signers(meeting, SignatoryRole.CHAIR))
                .containsExactly(meeting.getAttendances().get(0).getName());
        assertThat(Minutes.signers(meeting, SignatoryRole.ADJUSTER))
                .containsExactly(meeting.getAttendances().get(1).getName());
        assertThat(Minutes.signers(meeting, SignatoryRole.SECRETARY)).isEmpty();
        Notice notice = meeting.getNotices().get(0);
        assertThat(notice.getPostings()).extracting(Posting::getBoard).hasSize(7);
        assertThat(notice.getPostings().get(0).getPostedOn()).isNull();
        assertThat(notice.getStorage()).isEqualTo("Samordningsförbundets kansli");
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    private static Stream<Attendance> group(Meeting meeting, AttendanceGroup group) {
        return meeting.getAttendances().stream().filter(person -> person.getGroup() == group);
    }

    private static Meeting read(String name) throws Exception {
        String folder = System.getProperty("paragraf.seeds", "");
        Path file = Path.of(folder).resolve(name);
        assumeTrue(!folder.isEmpty() && Files.isRegularFile(file), "the folder of real minutes is not given");
        return new TextImporter().read(Source.of(file));
    }
}
