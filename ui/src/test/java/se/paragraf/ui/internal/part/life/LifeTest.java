// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.minutes.AdjustedParts;
import se.paragraf.core.minutes.SignedText;
import se.paragraf.core.minutes.Signer;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.Member;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.Signature;
import se.paragraf.model.minutes.SignatureMethod;
import se.paragraf.model.minutes.TextBlock;

class LifeTest {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;
    private static final LocalDate HELD = LocalDate.of(2024, 9, 19);
    private static final LocalDate ADJUSTED = LocalDate.of(2024, 9, 30);

    private final Meeting meeting = meeting();

    private static Meeting meeting() {
        Meeting meeting = FACTORY.createMeeting();
        meeting.setDate(HELD);
        meeting.setFederation(federation());
        sign(meeting, SignatoryRole.CHAIR, "Anna Exempel");
        sign(meeting, SignatoryRole.SECRETARY, "Bo Provsson");
        sign(meeting, SignatoryRole.ADJUSTER, "Cecilia Test");
        meeting.getParagraphs().add(paragraph(12, "Nästa möte är den 13", " november", " i Exempelby."));
        meeting.getParagraphs().add(paragraph(13, "Mötet avslutas.", "", ""));
        return meeting;
    }

    private static Federation federation() {
        Federation federation = FederationFactory.eINSTANCE.createFederation();
        federation.setStorage("Kansliet");
        for (String name : List.of("Exempelby kommun", "Provstads kommun", "Myndigheten")) {
            Member member = FederationFactory.eINSTANCE.createMember();
            member.setName(name);
            member.setNoticeBoard(!name.equals("Myndigheten"));
            federation.getMembers().add(member);
        }
        return federation;
    }

    private static void sign(Meeting meeting, SignatoryRole role, String name) {
        Signatory signatory = FACTORY.createSignatory();
        signatory.setRole(role);
        signatory.setName(name);
        meeting.getSignatories().add(signatory);
    }

    private static Paragraph paragraph(int number, String... runs) {
        Paragraph paragraph = FACTORY.createParagraph();
        paragraph.setNumber(number);
        TextBlock block = FACTORY.createTextBlock();
        for (String each : runs) {
            Run run = FACTORY.createRun();
            run.setText(each);
            block.getRuns().add(run);
        }
        paragraph.getBody().add(block);
        return paragraph;
    }

    private Life on(LocalDate today) {
        return new Life(meeting, LegalCalendar.standalone(), today);
    }

    private void adjust() {
        new Adjusting(ADJUSTED, "", SignatureMethod.MANUAL, Adjusting.expected(meeting), List.of()).apply(on(ADJUSTED));
    }

    private void post(LocalDate... days) {
        Life life = on(days[days.length - 1]);
        Adjustment adjustment = life.toAnnounce().get(0);
        Map<Board, LocalDate> dayByBoard = new LinkedHashMap<>();
        List<Board> boards = Announcing.boards(life, adjustment);
        for (int i = 0; i < days.length; i++) {
            if (days[i] != null) {
                dayByBoard.put(boards.get(i), days[i]);
            }
        }
        new Announcing(adjustment, dayByBoard).apply(life);
    }

    @Test
    void a_draft_is_sent_with_the_last_lawful_day() {
        assertThat(on(HELD).stage()).isEqualTo(Stage.DRAFT);

        Adjusting.ask(on(HELD), "Kansliet", Optional.empty());

        assertThat(on(HELD).stage()).isEqualTo(Stage.SENT);
        assertThat(meeting.getAdjustments()).hasSize(1);
        assertThat(meeting.getAdjustments().get(0).getLatest())
                .isEqualTo(LegalCalendar.standalone().adjustmentLatest(HELD));
        assertThat(on(LocalDate.of(2024, 10, 30)).isLate()).isTrue();
    }

    @Test
    void the_chair_and_the_adjusters_sign_the_text_as_it_is() {
        Adjusting.ask(on(HELD), "Kansliet", Optional.empty());
        adjust();

        assertThat(meeting.getState()).isEqualTo(MeetingState.ADJUSTED);
        assertThat(meeting.getAdjustments()).hasSize(1);
        Adjustment adjustment = meeting.getAdjustments().get(0);
        assertThat(adjustment.getPlace()).isEqualTo("Kansliet");
        assertThat(adjustment.getSignatures())
                .extracting(signature -> signature.getSignatory().getName())
                .containsExactly("Anna Exempel", "Cecilia Test");
        assertThat(adjustment.getSignatures())
                .extracting(Signature::getChecksum)
                .containsOnly(SignedText.checksum(SignedText.of(adjustment)));
    }

    @Test
    void paragraphs_that_are_adjusted_at_once_are_locked_and_announced_apart() {
        new Adjusting(HELD, "", SignatureMethod.MANUAL, Adjusting.expected(meeting), List.of(12)).apply(on(HELD));

        assertThat(meeting.getState()).isEqualTo(MeetingState.DRAFT);
        assertThat(AdjustedParts.of(meeting).have(meeting.getParagraphs().get(0), Literals.PARAGRAPH__TITLE))
                .isTrue();
        assertThat(AdjustedParts.of(meeting).have(meeting.getParagraphs().get(1), Literals.PARAGRAPH__TITLE))
                .isFalse();
        assertThat(on(HELD).adjusted()).containsExactly(meeting.getParagraphs().get(0));
        assertThat(on(HELD).announcedBy(meeting.getAdjustments().get(0)))
                .map(Deadline::date)
                .hasValue(LegalCalendar.standalone().noticeLatest(HELD));
        post(HELD, HELD);
        assertThat(meeting.getNotices().get(0).getParagraphs()).hasSize(1);
        assertThat(meeting.getState()).isEqualTo(MeetingState.DRAFT);
        adjust();
        assertThat(on(ADJUSTED).toAnnounce())
                .containsExactly(meeting.getAdjustments().get(1));
    }

    @Test
    void an_adjustment_is_refused_before_the_meeting_and_without_signatures() {
        List<Signer> all = Adjusting.expected(meeting);

        assertThat(new Adjusting(HELD.minusDays(1), "", SignatureMethod.MANUAL, all, List.of()).fault(on(ADJUSTED)))
                .isPresent();
        assertThat(new Adjusting(ADJUSTED, "", SignatureMethod.MANUAL, List.of(), List.of()).fault(on(ADJUSTED)))
                .isPresent();
        assertThat(new Adjusting(ADJUSTED, "", SignatureMethod.MANUAL, all, List.of()).fault(on(HELD)))
                .isPresent();
        assertThat(new Adjusting(ADJUSTED, "", SignatureMethod.MANUAL, all, List.of()).fault(on(ADJUSTED)))
                .isEmpty();
    }

    @Test
    void the_minutes_are_announced_when_every_board_has_the_notice() {
        adjust();
        post(LocalDate.of(2024, 10, 1), null);
        assertThat(meeting.getState()).isEqualTo(MeetingState.ADJUSTED);

        LocalDate last = LocalDate.of(2024, 10, 2);
        post(null, last);

        assertThat(meeting.getState()).isEqualTo(MeetingState.POSTED);
        assertThat(meeting.getNotices()).hasSize(1);
        assertThat(meeting.getNotices().get(0).getStorage()).isEqualTo("Kansliet");
        assertThat(meeting.getNotices().get(0).getSigner()).isEqualTo("Bo Provsson");
        LegalCalendar law = LegalCalendar.standalone();
        assertThat(meeting.getNotices().get(0).getPostings())
                .extracting(Posting::getBoard)
                .containsExactly("Exempelby kommun", "Provstads kommun");
        assertThat(meeting.getNotices().get(0).getPostings())
                .extracting(Posting::getEarliestRemoval)
                .containsOnly(law.earliestRemoval(last));
        assertThat(meeting.getNotices().get(0).getPostings())
                .extracting(Posting::getStatedAppealEnd)
                .containsOnly(law.lastAppealDay(last));
    }

    @Test
    void minutes_whose_notices_are_up_are_announced_whoever_noted_it() {
        adjust();
        post(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 2));
        meeting.setState(MeetingState.ADJUSTED);

        assertThat(on(ADJUSTED).stage()).isEqualTo(Stage.POSTED);
        assertThat(on(LocalDate.of(2024, 12, 1)).isLate()).isFalse();
        assertThat(Deed.IN_FORCE.isPossible(on(LocalDate.of(2024, 12, 1)))).isTrue();
    }

    @Test
    void the_minutes_come_into_force_when_the_time_for_appeal_is_over() {
        adjust();
        post(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 2));
        LocalDate end = LegalCalendar.standalone().lastAppealDay(LocalDate.of(2024, 10, 2));

        assertThat(on(end).appealEnd()).map(Deadline::date).hasValue(end);
        assertThat(Deed.IN_FORCE.isPossible(on(end))).isFalse();
        assertThat(Deed.IN_FORCE.isPossible(on(end.plusDays(1)))).isTrue();
        assertThat(on(end).earliestRemoval(on(end).up().get(0)))
                .map(Deadline::date)
                .hasValue(end.plusDays(1));
    }

    @Test
    void a_rectification_changes_the_words_wherever_the_paragraph_repeats_them() {
        Paragraph paragraph = meeting.getParagraphs().get(0);
        Decision decision = FACTORY.createDecision();
        decision.setText("Nästa möte är den 13 november");
        paragraph.getDecisions().add(decision);
        adjust();
        Rectifying rectifying = new Rectifying(
                paragraph, "den 13 november", "den 14 november", "Fel dag", "Bo Provsson", LocalDate.of(2024, 10, 5));

        assertThat(rectifying.fault(on(LocalDate.of(2024, 10, 5)))).isEmpty();
        rectifying.apply(on(LocalDate.of(2024, 10, 5)));

        assertThat(((TextBlock) paragraph.getBody().get(0)).getRuns())
                .extracting(Run::getText)
                .containsExactly("Nästa möte är den 14 november", "", " i Exempelby.");
        assertThat(decision.getText()).isEqualTo("Nästa möte är den 14 november");
        assertThat(meeting.getRectifications()).hasSize(1);
        Adjustment adjustment = meeting.getAdjustments().get(0);
        List<String> before = meeting.getParagraphs().stream()
                .map(SignedText::lines)
                .map(lines -> lines.replace("den 14 november", "den 13 november"))
                .toList();
        assertThat(SignedText.checksum(SignedText.of(adjustment, before)))
                .isEqualTo(adjustment.getSignatures().get(0).getChecksum());
    }

    @Test
    void a_rectification_that_nobody_could_read_out_is_refused() {
        adjust();
        LocalDate day = LocalDate.of(2024, 10, 5);
        Paragraph paragraph = meeting.getParagraphs().get(0);

        assertThat(rectifying(paragraph, "den 12", "den 14").fault(on(day))).isPresent();
        assertThat(rectifying(paragraph, "13", "i").fault(on(day))).isPresent();
        assertThat(rectifying(paragraph, "", "ny").fault(on(day))).isPresent();
        assertThat(meeting.getRectifications()).isEmpty();
        assertThat(((TextBlock) paragraph.getBody().get(0)).getRuns().get(0).getText())
                .isEqualTo("Nästa möte är den 13");
    }

    private static Rectifying rectifying(Paragraph paragraph, String before, String after) {
        return new Rectifying(paragraph, before, after, "", "Bo Provsson", LocalDate.of(2024, 10, 5));
    }

    private void takeBack(LocalDate today) {
        TakingBack back = TakingBack.of(on(today), Optional.empty()).orElseThrow();
        assertThat(back.fault(on(today))).isEmpty();
        back.apply(on(today));
    }

    @Test
    void each_step_can_be_taken_back_the_last_first() {
        assertThat(TakingBack.of(on(HELD), Optional.empty())).isEmpty();
        Adjusting.ask(on(HELD), "Kansliet", Optional.empty());
        adjust();
        post(ADJUSTED, ADJUSTED.plusDays(1));
        LocalDate over = ADJUSTED.plusDays(60);
        on(over).up().forEach(posting -> posting.setRemovedOn(over));
        meeting.setState(MeetingState.ARCHIVED);

        takeBack(over);
        assertThat(on(over).stage()).isEqualTo(Stage.IN_FORCE);
        takeBack(over);
        assertThat(on(over).stage()).isEqualTo(Stage.POSTED);
        assertThat(on(over).up()).isEmpty();
        takeBack(over);
        assertThat(on(over).up()).hasSize(2);
        takeBack(over);
        assertThat(on(over).up()).hasSize(1);
        assertThat(on(over).stage()).isEqualTo(Stage.ADJUSTED);
        takeBack(over);
        takeBack(over);
        assertThat(on(over).stage()).isEqualTo(Stage.SENT);
        assertThat(meeting.getNotices()).isEmpty();
        assertThat(meeting.getAdjustments().get(0).getSignatures()).isEmpty();
        takeBack(over);
        assertThat(on(over).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void an_adjustment_is_not_taken_back_once_the_text_was_rectified() {
        adjust();
        new Rectifying(meeting.getParagraphs().get(0), "november", "december", "", "Bo Provsson", ADJUSTED)
                .apply(on(ADJUSTED));

        assertThat(TakingBack.of(on(ADJUSTED), Optional.empty()).orElseThrow().fault(on(ADJUSTED)))
                .isPresent();
    }

    @Test
    void the_letter_to_those_who_adjust_says_where_and_when() {
        Adjusting.ask(on(HELD), "Kansliet", Optional.of(LocalDate.of(2024, 10, 3)));

        Letter letter = Letter.of(on(HELD), Locale.forLanguageTag("sv"));

        assertThat(letter.text())
                .startsWith("Till Anna Exempel, Cecilia Test\n")
                .contains("skriv under: Kansliet. Det ska vara gjort senast 2024-10-03.")
                .endsWith("Bo Provsson");
        assertThat(letter.mailto())
                .startsWith("mailto:?subject=Protokoll%20")
                .contains("%0D%0A")
                .doesNotContain(" ", "+");
    }
}
