// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.core.planning.HeldMeeting;
import se.paragraf.core.planning.MeetingPlan;
import se.paragraf.core.planning.PlanRequest;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;

class MeetingDraftTest {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2024, 11, 21);

    private List<ModelFile> files = List.of();
    private final MeetingDraft draft = new MeetingDraft(MeetingDraftTest::plan, Optional::empty, () -> files);

    MeetingDraftTest() {
        draft.plan(DAY);
    }

    /** The next numbers, three items and two people. */
    private static MeetingPlan plan(PlanRequest request) {
        Meeting meeting = FACTORY.createMeeting();
        meeting.setDate(request.date());
        int next = request.held().stream()
                        .mapToInt(HeldMeeting::highestNumber)
                        .max()
                        .orElse(48)
                + 1;
        for (String title : List.of("Öppnande", "Val av justerare", "Avslutande")) {
            Paragraph paragraph = FACTORY.createParagraph();
            paragraph.setTitle(title);
            paragraph.setNumber(next++);
            meeting.getParagraphs().add(paragraph);
        }
        for (String name : List.of("Anna Ek", "Bo Alm")) {
            Attendance person = FACTORY.createAttendance();
            person.setName(name);
            meeting.getAttendances().add(person);
        }
        return new MeetingPlan(meeting, List.of(), List.of());
    }

    private List<String> agenda() {
        return draft.meeting().getParagraphs().stream()
                .map(paragraph -> paragraph.getNumber() + " " + paragraph.getTitle())
                .toList();
    }

    private Paragraph item(int place) {
        return draft.meeting().getParagraphs().get(place);
    }

    @Test
    void what_is_not_wanted_is_left_out_and_the_numbers_have_no_gap() {
        draft.keep(item(1), false);
        draft.call(draft.meeting().getAttendances().get(0), false);
        draft.finished();
        assertThat(agenda()).containsExactly("49 Öppnande", "50 Avslutande");
        assertThat(item(1).getNumberAsWritten()).isEqualTo("§ 50");
        assertThat(draft.meeting().getAttendances())
                .extracting(Attendance::getName)
                .containsExactly("Bo Alm");
    }

    @Test
    void the_first_item_can_be_left_out_and_taken_back() {
        draft.keep(item(0), false);
        assertThat(item(1).getNumber()).isEqualTo(49);
        draft.keep(item(0), true);
        assertThat(agenda()).containsExactly("49 Öppnande", "50 Val av justerare", "51 Avslutande");
    }

    @Test
    void items_move_and_come_to_with_the_numbers_following() {
        draft.add(" Budget 2025 ", item(2));
        draft.move(item(1), -1);
        draft.move(item(0), -1);
        assertThat(agenda()).containsExactly("49 Val av justerare", "50 Öppnande", "51 Budget 2025", "52 Avslutande");
    }

    @Test
    void an_agenda_is_kept_when_the_body_gets_its_file_meanwhile() {
        draft.add("Budget 2025", null);
        draft.keep(item(0), false);
        draft.planAgain();
        draft.finished();
        assertThat(agenda()).containsExactly("49 Val av justerare", "50 Avslutande", "51 Budget 2025");
    }

    @Test
    void the_file_is_named_by_the_day_and_lies_in_a_folder_of_the_year_where_others_do(@TempDir Path folder)
            throws Exception {
        assertThat(draft.proposedFile(folder)).isEqualTo(folder.resolve("2024-11-21.paragraf"));
        files = List.of(meeting(folder.resolve("2023").resolve("2023-11-20.paragraf")));
        draft.plan(DAY);
        assertThat(draft.proposedFile(folder)).isEqualTo(folder.resolve("2024").resolve("2024-11-21.paragraf"));
    }

    @Test
    void a_second_meeting_on_a_day_has_a_file_of_its_own(@TempDir Path folder) throws Exception {
        Files.createFile(folder.resolve("2024-11-21.paragraf"));
        assertThat(draft.proposedFile(folder)).isEqualTo(folder.resolve("2024-11-21-2.paragraf"));
    }

    private static ModelFile meeting(Path file) throws ModelException {
        return ModelFiles.standalone().create(file, FACTORY.createMeeting());
    }
}
