// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.vote;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Reservation;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.Vote;

class VoteRulesTest {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;

    private final Rule told = Catalogue.rule("I07");
    private final Rule follows = Catalogue.rule("I08");
    private final Rule open = Catalogue.rule("I09");
    private final Rule reserved = Catalogue.rule("I11");
    private final Rule disqualified = Catalogue.rule("I12");
    private final Rule oneVote = Catalogue.rule("N13");
    private final Minutes minutes = Minutes.of("2024-03-14")
            .present("Anna Exempel")
            .present("Bo Prov")
            .present("Cilla Modell")
            .signs(SignatoryRole.CHAIR, "Anna Exempel")
            .paragraphs(5);

    @Test
    void one_who_is_disqualified_is_not_missed_in_the_vote() {
        disqualified("Cilla Modell", out -> {});
        vote(vote -> {
            count(vote, 1, 1, 0);
            ballots(vote, BallotChoice.YES, "Anna Exempel");
            ballots(vote, BallotChoice.NO, "B. Prov");
        });

        Say.findings(told, minutes).containsExactly("PASS ERROR paragraphs[0].votes[0] § 5 {count=2}");
    }

    @Test
    void one_who_is_disqualified_may_not_vote() {
        disqualified("Cilla Modell", out -> {
            out.setReason("sitter i föreningens styrelse");
            out.setLeftRoom(true);
        });
        vote(vote -> ballots(vote, BallotChoice.YES, "Anna Exempel", "Bo Prov", "Cilla Modell"));

        Say.findings(disqualified, minutes)
                .containsExactly("FAIL ERROR paragraphs[0].disqualified[0] § 5 {names=[Cilla Modell]}");
        Say.findings(told, minutes).contains("FAIL ERROR paragraphs[0].votes[0] § 5 {names=[Cilla Modell]}");
        Say.findings(oneVote, minutes).containsExactly("FAIL ERROR paragraphs[0].votes[0] § 5 {count=3}");
    }

    @Test
    void more_votes_than_people_fail_and_fewer_are_unknown_until_the_abstentions_are_told() {
        vote(vote -> count(vote, 3, 1, null));
        Say.findings(told, minutes).contains("FAIL ERROR paragraphs[0].votes[0] § 5 {count=4, needed=3}");

        vote().setYes(1);
        Say.findings(told, minutes).contains("UNKNOWN ERROR paragraphs[0].votes[0] § 5 {count=2, needed=3}");

        vote().setAbstained(0);
        Say.findings(told, minutes).contains("FAIL ERROR paragraphs[0].votes[0] § 5 {count=2, needed=3}");
    }

    @Test
    void a_casting_vote_that_is_told_in_words_alone_is_not_missing() {
        vote(vote -> count(vote, 1, 1, 1));
        Say.findings(follows, minutes).containsExactly("FAIL ERROR paragraphs[0].votes[0] § 5 {}");

        paragraph().getBody().add(Minutes.text("Förslaget antas med ordförandens utslagsröst."));
        Say.findings(follows, minutes).containsExactly("UNKNOWN ERROR paragraphs[0].votes[0] § 5 {}");
    }

    @Test
    void who_delivers_something_is_not_elected() {
        vote(vote -> {
            count(vote, 1, 1, 1);
            vote.setCastingVote("Anna Exempel");
        });
        for (String title : List.of("Val av leverantör av växeltelefoni", "Bidrag till höstens festival")) {
            paragraph().setTitle(title);
            Say.findings(follows, minutes)
                    .containsExactly("PASS ERROR paragraphs[0].votes[0] § 5 {names=[Anna Exempel]}");
        }

        paragraph().setTitle("Fyllnadsval till arbetsutskottet");
        Say.findings(follows, minutes).containsExactly("FAIL ERROR paragraphs[0].votes[0] § 5 {}");
    }

    @Test
    void a_closed_vote_needs_no_list() {
        vote(vote -> {
            count(vote, 2, 1, 0);
            vote.setSecret(true);
        });

        Say.findings(told, minutes).containsExactly("PASS ERROR paragraphs[0].votes[0] § 5 {count=3}");
        Say.findings(open, minutes).containsExactly("FAIL ERROR paragraphs[0].votes[0] § 5 {}");

        paragraph().setTitle("Anställning av förbundschef");
        Say.findings(open, minutes).containsExactly("PASS ERROR paragraphs[0].votes[0] § 5 {}");
    }

    @Test
    void a_list_that_does_not_agree_with_the_count_fails() {
        vote(vote -> {
            count(vote, 2, 1, 0);
            ballots(vote, BallotChoice.YES, "Anna Exempel", "Bo Prov", "Cilla Modell");
        });

        Say.findings(told, minutes).containsExactly("FAIL ERROR paragraphs[0].votes[0] § 5 {}");
    }

    @Test
    void the_casting_vote_is_the_chairs_and_only_of_equal_votes() {
        vote(vote -> {
            count(vote, 1, 1, 1);
            vote.setCastingVote("A. Exempel");
        });
        Say.findings(follows, minutes).containsExactly("PASS ERROR paragraphs[0].votes[0] § 5 {names=[A. Exempel]}");

        vote().setCastingVote("Bo Prov");
        Say.findings(follows, minutes).containsExactly("FAIL ERROR paragraphs[0].votes[0] § 5 {names=[Bo Prov]}");

        vote().setYes(2);
        Say.findings(follows, minutes).containsExactly("FAIL ERROR paragraphs[0].votes[0] § 5 {}");
    }

    @Test
    void equal_votes_in_an_election_are_decided_by_lot() {
        paragraph().setTitle("Val av vice ordförande");
        vote(vote -> count(vote, 1, 1, 1));
        Say.findings(follows, minutes).containsExactly("FAIL ERROR paragraphs[0].votes[0] § 5 {}");

        paragraph().getBody().add(Minutes.text("Efter lottning valdes Bo Prov."));
        Say.findings(follows, minutes).containsExactly("PASS ERROR paragraphs[0].votes[0] § 5 {}");

        paragraph().setTitle("Bidrag");
        Say.findings(follows, minutes).containsExactly("FAIL ERROR paragraphs[0].votes[0] § 5 {}");
    }

    @Test
    void only_the_last_of_several_votes_decides() {
        vote(vote -> count(vote, 2, 1, 0));
        vote(vote -> count(vote, 1, 2, 0));

        Say.findings(follows, minutes)
                .containsExactly(
                        "PASS ERROR paragraphs[0].votes[0] § 5 {}", "UNKNOWN ERROR paragraphs[0].votes[1] § 5 {}");
    }

    @Test
    void a_substitute_who_does_not_serve_makes_no_reservation() {
        minutes.attendance("David Mall", AttendanceGroup.SUBSTITUTE, person -> {});
        reservation("David Mall");
        reservation("Eva Skiss");
        reservation("Bo Prov");
        reservation(null);

        Say.findings(reserved, minutes)
                .containsExactly(
                        "FAIL ERROR paragraphs[0].reservations[0] § 5 {names=[David Mall]}",
                        "FAIL ERROR paragraphs[0].reservations[1] § 5 {names=[Eva Skiss]}",
                        "PASS ERROR paragraphs[0].reservations[2] § 5 {names=[Bo Prov]}",
                        "UNKNOWN ERROR paragraphs[0].reservations[3] § 5 {}");
    }

    @Test
    void words_tell_why_one_is_disqualified_and_that_the_person_left() {
        disqualified("Bo Prov", out -> out.setText("Bo Prov anmäler jäv eftersom han är ordförande i föreningen."));
        Say.findings(disqualified, minutes)
                .containsExactly("UNKNOWN WARNING paragraphs[0].disqualified[0] § 5 {names=[Bo Prov]}");

        paragraph().getBody().add(Minutes.text("Bo Prov lämnade rummet under ärendet."));
        Say.findings(disqualified, minutes)
                .containsExactly("PASS ERROR paragraphs[0].disqualified[0] § 5 {names=[Bo Prov]}");
    }

    @Test
    void in_fullmaktige_one_who_is_disqualified_may_stay() {
        minutes.profile(LawProfile.FULLMAKTIGE);
        disqualified("Bo Prov", out -> out.setReason("släkting till den sökande"));

        Say.findings(disqualified, minutes)
                .containsExactly("PASS ERROR paragraphs[0].disqualified[0] § 5 {names=[Bo Prov]}");
    }

    @Test
    void a_reason_that_nobody_wrote_is_missed() {
        disqualified("Bo Prov", out -> out.setLeftRoom(true));

        Say.findings(disqualified, minutes)
                .containsExactly("FAIL WARNING paragraphs[0].disqualified[0] § 5 {names=[Bo Prov]}");
    }

    private Paragraph paragraph() {
        return minutes.meeting().getParagraphs().get(0);
    }

    private Vote vote() {
        return paragraph().getVotes().get(0);
    }

    private void vote(Consumer<Vote> change) {
        Vote vote = FACTORY.createVote();
        change.accept(vote);
        paragraph().getVotes().add(vote);
    }

    private static void count(Vote vote, Integer yes, Integer no, Integer abstained) {
        vote.setYes(yes);
        vote.setNo(no);
        vote.setAbstained(abstained);
    }

    private static void ballots(Vote vote, BallotChoice choice, String... names) {
        for (String name : names) {
            Ballot ballot = FACTORY.createBallot();
            ballot.setName(name);
            ballot.setChoice(choice);
            vote.getBallots().add(ballot);
        }
    }

    private void reservation(String name) {
        Reservation reservation = FACTORY.createReservation();
        reservation.setName(name);
        paragraph().getReservations().add(reservation);
    }

    private void disqualified(String name, Consumer<Disqualification> change) {
        Disqualification disqualification = FACTORY.createDisqualification();
        disqualification.setName(name);
        change.accept(disqualification);
        paragraph().getDisqualifications().add(disqualification);
    }
}
