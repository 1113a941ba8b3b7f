// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Vote;

class BallotsTest {

    private static final MinutesFactory MAKE = MinutesFactory.eINSTANCE;

    private final Meeting meeting = MAKE.createMeeting();
    private final Paragraph paragraph = MAKE.createParagraph();
    private final Vote vote = MAKE.createVote();
    private Attendance chair;
    private Attendance member;

    @BeforeEach
    void a_chair_and_a_member() {
        paragraph.setNumber(1);
        paragraph.getVotes().add(vote);
        meeting.getParagraphs().add(paragraph);
        chair = person("Ylva Ek");
        chair.getRoles().add(AttendanceRole.CHAIR);
        member = person("Nils Alm");
    }

    @Test
    void ballots_are_counted() {
        Ballots.cast(vote, chair, BallotChoice.YES);
        Ballots.cast(vote, member, BallotChoice.NO);
        Ballots.cast(vote, member, BallotChoice.ABSTAIN);

        assertThat(vote.getYes()).isEqualTo(1);
        assertThat(vote.getNo()).isZero();
        assertThat(vote.getAbstained()).isEqualTo(1);
        assertThat(vote.getBallots()).hasSize(2);
    }

    @Test
    void a_ballot_is_taken_back() {
        Ballots.cast(vote, chair, BallotChoice.YES);
        Ballots.cast(vote, chair, null);

        assertThat(vote.getBallots()).isEmpty();
        assertThat(vote.getYes()).isZero();
    }

    @Test
    void nobody_has_lost_a_tie_until_the_chair_decides() {
        Ballots.cast(vote, chair, BallotChoice.YES);
        Ballots.cast(vote, member, BallotChoice.NO);

        assertThat(Ballots.isTie(vote)).isTrue();
        assertThat(Ballots.lost(vote)).isEmpty();
        vote.setCastingVote(Ballots.chair(paragraph).orElseThrow().getName());
        assertThat(Ballots.lost(vote)).extracting(Ballot::getName).containsExactly("Nils Alm");
    }

    @Test
    void a_casting_vote_goes_when_there_is_no_tie_any_more() {
        Ballots.cast(vote, chair, BallotChoice.YES);
        Ballots.cast(vote, member, BallotChoice.NO);
        vote.setCastingVote("Ylva Ek");
        Ballots.cast(vote, member, BallotChoice.YES);

        assertThat(vote.getCastingVote()).isNull();
    }

    @Test
    void who_has_made_a_reservation_makes_no_other() {
        Ballots.cast(vote, chair, BallotChoice.YES);
        Ballots.cast(vote, person("Siv Dahl"), BallotChoice.YES);
        Ballots.cast(vote, member, BallotChoice.NO);
        assertThat(Ballots.withoutReservation(paragraph, vote)).hasSize(1);

        paragraph.getReservations().add(Ballots.reservation(vote.getBallots().get(2)));

        assertThat(Ballots.withoutReservation(paragraph, vote)).isEmpty();
    }

    @Test
    void who_is_disqualified_has_no_vote() {
        Disqualification disqualification = MAKE.createDisqualification();
        disqualification.setAttendance(member);
        paragraph.getDisqualifications().add(disqualification);

        assertThat(Ballots.voters(paragraph)).containsExactly(chair);
    }

    private Attendance person(String name) {
        Attendance person = MAKE.createAttendance();
        person.setName(name);
        meeting.getAttendances().add(person);
        return person;
    }
}
