// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Posting;
import se.paragraf.ui.Target;

/** The start page tells what the minutes wait for. */
class DueItemsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

    @TempDir
    private Path folder;

    private final Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
    private ModelFile file;

    @BeforeEach
    void meeting() throws Exception {
        meeting.setDate(DAY);
        file = ModelFiles.standalone().create(folder.resolve("meeting.paragraf"), meeting);
    }

    @Test
    void a_draft_is_to_be_adjusted_within_two_weeks() {
        assertThat(on(DAY.plusDays(1))).singleElement().satisfies(item -> {
            assertThat(item.date()).isEqualTo(LocalDate.of(2024, 3, 28));
            assertThat(item.timing()).isEqualTo(DueItem.Timing.SOON);
            assertThat(item.target()).isEqualTo(Target.of(meeting, Literals.MEETING__ADJUSTMENTS));
        });
        assertThat(on(LocalDate.of(2024, 3, 28)).get(0).timing()).isEqualTo(DueItem.Timing.TODAY);
        assertThat(on(LocalDate.of(2024, 4, 2)).get(0).timing()).isEqualTo(DueItem.Timing.LATE);
    }

    @Test
    void what_is_adjusted_is_to_be_announced() {
        Notice notice = notice();
        notice.setAdjustedOn(LocalDate.of(2024, 3, 20));

        assertThat(texts(LocalDate.of(2024, 3, 21))).containsExactly("Anslå protokollet från 2024-03-14 senast");
    }

    @Test
    void each_board_that_still_has_the_notice_is_to_take_it_down() {
        Notice notice = notice();
        notice.setAdjustedOn(LocalDate.of(2024, 3, 20));
        Posting north = posting(notice, "Norrby kommun");
        Posting south = posting(notice, "Söderby kommun");
        north.setRemovedOn(LocalDate.of(2024, 4, 12));

        assertThat(on(LocalDate.of(2024, 4, 11)).stream()
                        .filter(item -> item.target().object() instanceof Posting))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.target()).isEqualTo(Target.of(south, Literals.POSTING__REMOVED_ON));
                    assertThat(item.date()).isEqualTo(LocalDate.of(2024, 4, 12));
                });
    }

    @Test
    void a_meeting_to_come_is_told_and_what_is_long_past_is_not() {
        assertThat(texts(DAY.minusDays(3))).containsExactly("Sammanträde 2024-03-14");
        assertThat(on(DAY.minusDays(60))).isEmpty();
        assertThat(on(DAY.plusYears(3))).isEmpty();
    }

    @Test
    void boards_that_may_take_it_down_on_the_same_day_are_told_of_together_and_never_as_late() {
        Notice notice = notice();
        notice.setAdjustedOn(LocalDate.of(2024, 3, 20));
        posting(notice, "Norrby kommun");
        posting(notice, "Söderby kommun");

        assertThat(on(LocalDate.of(2024, 4, 20)))
                .extracting(item -> item.text().in(Locale.forLanguageTag("sv-SE")))
                .contains("Anslaget om protokollet från 2024-03-14 får tas ned hos Norrby kommun, Söderby kommun");
        assertThat(on(LocalDate.of(2024, 4, 20))).extracting(DueItem::timing).containsOnly(DueItem.Timing.SINCE);
    }

    @Test
    void each_notice_comes_down_by_its_own_days() {
        Notice whole = notice();
        whole.setAdjustedOn(LocalDate.of(2024, 3, 20));
        posting(whole, "Norrby kommun");
        Notice early = notice();
        early.setAdjustedOn(LocalDate.of(2024, 3, 14));
        NumberRange fourth = MinutesFactory.eINSTANCE.createNumberRange();
        fourth.setFirst(4);
        fourth.setLast(4);
        early.getParagraphs().add(fourth);
        posting(early, "Norrby kommun").setPostedOn(LocalDate.of(2024, 3, 14));

        assertThat(on(LocalDate.of(2024, 3, 25)).stream()
                        .filter(item -> item.target().object() instanceof Posting)
                        .map(DueItem::date))
                .containsExactly(LocalDate.of(2024, 4, 5), LocalDate.of(2024, 4, 12));
    }

    @Test
    void minutes_in_force_ask_for_nothing_but_that_their_notices_come_down() {
        Notice notice = notice();
        meeting.setState(MeetingState.IN_FORCE);
        assertThat(on(DAY.plusDays(20))).isEmpty();

        posting(notice, "Norrby kommun");
        assertThat(texts(LocalDate.of(2024, 4, 20)))
                .containsExactly("Anslaget om protokollet från 2024-03-14 får tas ned hos Norrby kommun");
        meeting.setState(MeetingState.ARCHIVED);
        assertThat(on(LocalDate.of(2024, 4, 20))).isEmpty();
    }

    private Notice notice() {
        meeting.setState(MeetingState.ADJUSTED);
        Notice notice = MinutesFactory.eINSTANCE.createNotice();
        meeting.getNotices().add(notice);
        return notice;
    }

    private static Posting posting(Notice notice, String board) {
        Posting posting = MinutesFactory.eINSTANCE.createPosting();
        posting.setBoard(board);
        posting.setPostedOn(LocalDate.of(2024, 3, 21));
        notice.getPostings().add(posting);
        return posting;
    }

    private List<DueItem> on(LocalDate today) {
        return DueItems.of(List.of(file), LegalCalendar.standalone(), today);
    }

    private List<String> texts(LocalDate today) {
        return on(today).stream()
                .map(item -> item.text().in(Locale.forLanguageTag("sv-SE")))
                .toList();
    }
}
