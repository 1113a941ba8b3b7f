// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.document.kind.AttestOrderKind;
import se.paragraf.core.internal.document.kind.DecisionsKind;
import se.paragraf.core.internal.document.kind.ExcerptKind;
import se.paragraf.core.internal.document.kind.MinutesKind;
import se.paragraf.core.internal.document.kind.NoticeKind;
import se.paragraf.core.internal.document.kind.SummonsKind;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.minutes.TimeRange;
import se.paragraf.model.minutes.Vote;
import se.paragraf.model.text.NumberSpan;

class KindsTest {

    private final VelocityRenderer renderer = new VelocityRenderer(
            List.of(
                    new MinutesKind(),
                    new ExcerptKind(),
                    new NoticeKind(),
                    new SummonsKind(),
                    new DecisionsKind(),
                    new AttestOrderKind()),
            List.of());

    @Test
    void an_excerpt_of_nothing_says_what_to_give() {
        assertThatThrownBy(() -> rendered("excerpt", Kind.meeting()))
                .isInstanceOfSatisfying(ExportException.class, e -> assertThat(e.reason(Locale.ENGLISH))
                        .contains("--paragraph", "12–15"));
    }

    @Test
    void numbers_that_the_minutes_do_not_have_are_named() {
        assertThatThrownBy(() -> rendered("decisions", Kind.meeting(), span(14, 17), span(30, Integer.MAX_VALUE)))
                .isInstanceOfSatisfying(ExportException.class, e -> assertThat(e.reason(Locale.ENGLISH))
                        .contains("16–17, 30–2147483647", "12–15"));
    }

    @Test
    void presence_by_the_clock_is_told_as_it_is_written() throws Exception {
        Meeting meeting = Kind.meeting();
        Attendance person = meeting.getAttendances().get(0);
        TimeRange time = Minutes.MAKE.createTimeRange();
        time.setTo(LocalTime.of(14, 0));
        person.getTimes().add(time);

        assertThat(rendered("excerpt", meeting, span(15, 15)))
                .contains("<td class=\"name\">Astrid Lindfors</td>")
                .contains("<td class=\"presence\">till kl. 14.00</td>");
    }

    @Test
    void a_summons_does_not_tell_who_was_to_be_elected_at_the_meeting() throws Exception {
        Meeting meeting = Kind.meeting();
        meeting.getAttendances().get(0).getRoles().add(AttendanceRole.ADJUSTER);

        assertThat(rendered("minutes", meeting)).containsIgnoringCase(">Ordförande, justerare<");
        assertThat(rendered("summons", meeting)).doesNotContainIgnoringCase("justerare<");
    }

    @Test
    void votes_by_name_are_counted_where_no_numbers_are_stated() throws Exception {
        Meeting meeting = Kind.meeting();
        Vote vote = Minutes.MAKE.createVote();
        for (BallotChoice choice : List.of(BallotChoice.YES, BallotChoice.NO, BallotChoice.YES)) {
            Ballot ballot = Minutes.MAKE.createBallot();
            ballot.setChoice(choice);
            vote.getBallots().add(ballot);
        }
        Paragraph paragraph = meeting.getParagraphs().stream()
                .filter(candidate -> !candidate.getDecisions().isEmpty())
                .findFirst()
                .orElseThrow();
        paragraph.getVotes().clear();
        paragraph.getVotes().add(vote);

        assertThat(rendered("decisions", meeting)).contains("<br/>Omröstning: Ja: 2. Nej: 1.");
        vote.getBallots().clear();
        assertThat(rendered("decisions", meeting)).doesNotContain("Omröstning");
    }

    @Test
    void a_guest_who_was_not_there_then_is_not_named() throws Exception {
        Meeting meeting = Kind.meeting();
        Minutes.person(meeting, AttendanceGroup.OTHER, "Ivar Kort", null)
                .getPresence()
                .add(Minutes.range(12, 12));

        assertThat(rendered("excerpt", meeting, span(13, 13))).doesNotContain("Ivar Kort");
        assertThat(rendered("excerpt", meeting, span(12, 12))).contains("Ivar Kort");
    }

    @Test
    void a_substitute_is_not_absent_where_the_member_served() throws Exception {
        assertThat(rendered("excerpt", Kind.meeting(), span(12, 12)))
                .contains("Bo Prov", "Hanna Borta")
                .doesNotContain("Cecilia Test");
        assertThat(rendered("excerpt", Kind.meeting(), span(15, 15))).contains("Bo Prov", "Cecilia Test");
    }

    @Test
    void a_day_is_not_counted_while_a_board_is_without_the_notice() throws Exception {
        Meeting meeting = Kind.meeting();
        meeting.getNotices().get(1).getPostings().get(1).setPostedOn(null);
        meeting.getNotices().remove(0);

        assertThat(rendered("notice", meeting)).doesNotContain("(beräknad)");
    }

    @Test
    void the_last_day_of_a_notice_and_the_day_of_its_removal_stay_apart() throws Exception {
        Meeting meeting = Kind.meeting();
        meeting.getNotices().remove(0);
        Posting posting = meeting.getNotices().get(0).getPostings().get(0);
        posting.setLastVisibleDay(LocalDate.of(2024, 4, 16));

        assertThat(rendered("notice", meeting))
                .contains("<th scope=\"row\">Anslaget till och med</th><td>2024-04-16</td>")
                .contains("<th scope=\"row\">Anslaget nedtaget</th><td></td>");
    }

    @Test
    void minutes_whose_adjustment_is_planned_and_not_made_are_a_draft() throws Exception {
        Meeting meeting = Minutes.meeting("Förbundet", LocalDate.of(2024, 3, 14));
        assertThat(rendered("minutes", meeting)).doesNotContain("Utkast");
        Adjustment planned = Minutes.MAKE.createAdjustment();
        meeting.getAdjustments().add(planned);
        assertThat(rendered("minutes", meeting)).contains("<p class=\"draft\">Utkast – ej justerat</p>");
        ImportRecord read = Minutes.MAKE.createImportRecord();
        meeting.setImportRecord(read);
        assertThat(rendered("minutes", meeting)).doesNotContain("Utkast");
    }

    @Test
    void relations_are_not_for_the_public() throws Exception {
        ExportOptions options = ExportOptions.defaults().withDocument("attest-order");
        AttestOrder order = Kind.order();

        assertThat(renderer.render(order, options).content()).contains("närstående till");
        assertThat(renderer.render(order, options.withAudience(Audience.PUBLIC)).content())
                .doesNotContain("närstående till");
    }

    @Test
    void sums_are_grouped_by_hard_spaces() throws Exception {
        assertThat(rendered("decisions", Kind.meeting())).contains("1\u00A0250\u00A0000\u00A0kr, 2025, exkl. moms");
    }

    private String rendered(String kind, Document content, NumberSpan... paragraphs) throws ExportException {
        ExportOptions options = ExportOptions.defaults().withDocument(kind).withParagraphs(List.of(paragraphs));
        return renderer.render(content, options).content();
    }

    private static NumberSpan span(int first, int last) {
        return new NumberSpan(first, last);
    }
}
