// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Vote;

class VotesTest {

    @Test
    void those_below_a_side_took_it() {
        assertThat(Minutes.paragraph(
                                "Plan",
                                "Omröstning|Ja|Bo Ek (S), Eva Ås (M)|Nej|Anna Lind (C)|Reservationer|Anna Lind (C) reserverar sig.")
                        .getVotes()
                        .get(0)
                        .getBallots())
                .extracting(Ballot::getName, Ballot::getChoice)
                .containsExactly(
                        tuple("Bo Ek", BallotChoice.YES),
                        tuple("Eva Ås", BallotChoice.YES),
                        tuple("Anna Lind", BallotChoice.NO));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Omröstning: 6 ja, 2 nej, 1 avstår.;6;2;1",
                "Votering verkställdes. Resultatet blev 7–4.;7;4;",
                "Omröstning begärd. 5 för, 3 emot, 1 nedlagd.;5;3;1",
                "Omröstning||För: 5|Mot: 3;5;3;",
                "Omröstningen gav 6 röster för bifall, 2 röster för avslag och 1 blank röst.;6;2;1",
                "Vid omröstning röstade Bo Ek och Eva Ås för att anlita en firma, medan Anna Lind röstade för eget arbete. Carl Berg lade ner sin röst.;2;1;1",
                "Omröstning||För bifall röstar: Bo Ek och Eva Ås.|För avslag röstar: Anna Lind.;2;1;",
                "Omröstning||- Bo Ek: ja|- Eva Ås: nej;1;1;",
                "Omröstningen utfaller så att två röstar ja (Bo Ek, Eva Ås) och en röstar nej (Anna Lind).;2;1;",
                "Omröstning||Ja-röster: 6|Nej-röster: 2|Avstår: 1;6;2;1",
                "Omröstningen ger 6 ja-röster och 2 nej-röster.;6;2;",
                "Med sex ja-röster mot två nej-röster antas planen.;6;2;",
                "Omröstningsresultat|Ja: 6|Nej: 2;6;2;",
                "Omröstning||Ja-röster\t6|Nej-röster\t2|Avstår\t1;6;2;1",
                "Med 9 ja-röster mot 3 nej-röster och 1 som avstår bifaller styrelsen omröstningens förslag.;9;3;1",
                "Omröstning||2 röstar ja, 3 röstar nej och 1 avstår från att rösta.;2;3;1",
                "Planen antas med 6 röster mot 2.;6;2;",
                "Med röstsiffrorna 6–2 antas planen.;6;2;",
                "Omröstningen utfaller så att 7 ledamöter röstar för planen och 4 röstar mot.;7;4;",
                "6 ja-röster, 3 nej-röster och 2 som avstår.;6;3;2",
                "Planen antas med 8 röster mot 4 och 1 som avstår.;8;4;1",
                "Planen antas med 20 röster mot 12 och 2 nedlagda.;20;12;2",
                "Planen antas med 9 röster mot 7, 3 blanka röster.;9;7;3",
                "Omröstning||Ja: 9|Nej: 7|Blanka: 3;9;7;3",
                "Med 2 ja-röster för att avgöra mot 2 nej-röster, där 1 ledamot avstår.;2;2;1",
                "Omröstning||Röstetalet är lika, tre mot tre.;3;3;",
                "Votering||Med 3 ja och 3 nej antas planen.|Följande avstår från att rösta: Eva Ås;3;3;1",
                "Omröstning|                     Ja     Nej    Avstår|Bo Ek (S)             X|Eva Ås (M)                   X|Summa                 1      1      0;1;1;0",
                "Ordföranden avgör vid lika röstetal 6-6.;6;6;",
                "Vid votering avges 5 ja, 5 nej och 0 avstår.;5;5;0",
            })
    void counts_are_read(String body, Integer yes, Integer no, Integer abstained) {
        Vote vote = vote(body);
        assertThat(vote.getYes()).isEqualTo(yes);
        assertThat(vote.getNo()).isEqualTo(no);
        assertThat(vote.getAbstained()).isEqualTo(abstained);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Omröstning||Följande röstar ja: Lina Berg (S) och Bo Ek (C).|Följande röstar nej: Karl Ström (M).|Avstår: Eva Lund.",
                "Omröstning||Ja: Lina Berg, Bo Ek|Nej: Karl Ström|Avstår: Eva Lund",
                "Omröstning||Ledamot\tJa\tNej\tAvstår|Lina Berg\tX|Bo Ek\tX|Karl Ström\t\tX|Eva Lund\t\t\tX",
                "Omröstning||Lina Berg\tJA|Bo Ek\tJA|Karl Ström\tNEJ|Eva Lund\tAvstår",
                "Ja-röster avges av Lina Berg, Bo Ek. Nej-röster avges av Karl Ström. Eva Lund avstår.",
                "Vid omröstningen röstade Lina Berg (S) och Bo Ek ja medan Karl Ström röstade nej. Eva Lund avstod.",
                "Omröstning||Ja: 2 (Lina Berg, Bo Ek)|Nej: 1 (Karl Ström)|Avstår: 1 (Eva Lund)",
                "Omröstning||Namn        Ja   Nej   Avstår|Lina Berg   X|Bo Ek       X|Karl Ström       X|Eva Lund               X",
                "Omröstning||Lina Berg (S) ja|Bo Ek (C) ja|Karl Ström (M) nej|Eva Lund avstår",
            })
    void voters_are_read(String body) {
        assertThat(vote(body).getBallots())
                .extracting(Ballot::getName, Ballot::getChoice)
                .containsExactlyInAnyOrder(
                        tuple("Lina Berg", BallotChoice.YES),
                        tuple("Bo Ek", BallotChoice.YES),
                        tuple("Karl Ström", BallotChoice.NO),
                        tuple("Eva Lund", BallotChoice.ABSTAIN));
    }

    @Test
    void the_casting_vote_is_the_chairs() {
        assertThat(vote("Omröstning: 3 ja, 3 nej. Ordföranden Lina Berg avgör med sin utslagsröst.")
                        .getCastingVote())
                .isEqualTo("Lina Berg");
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        Attendance chair = MinutesFactory.eINSTANCE.createAttendance();
        chair.setName("Bo Ek");
        chair.getRoles().add(AttendanceRole.CHAIR);
        meeting.getAttendances().add(chair);
        var lines = Minutes.lines("§ 1 Plan\n\nOmröstning: 3 ja, 3 nej. Planen antas med ordförandens utslagsröst.");
        new ParagraphsReader().read(lines, Outline.of(lines), meeting);
        assertThat(meeting.getParagraphs().get(0).getVotes().get(0).getCastingVote())
                .isEqualTo("Bo Ek");
    }

    @Test
    void the_casting_vote_may_stand_in_the_genitive() {
        assertThat(Minutes.paragraph(
                                "Plan",
                                "Med 2 ja-röster mot 2 nej-röster och med ordföranden Evert Gransjös utslagsröst antas planen.")
                        .getVotes()
                        .get(0)
                        .getCastingVote())
                .isEqualTo("Evert Gransjö");
    }

    @Test
    void two_votes_are_two() {
        assertThat(Minutes.paragraph("Plan", "Omröstning 1: 6 ja, 2 nej.||Omröstning 2: 5 ja, 3 nej.")
                        .getVotes())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vi har 6 deltagare och 2 nej till start.", "Ordföranden ställer proposition."})
    void nothing_else_is_a_vote(String body) {
        assertThat(Minutes.paragraph("Plan", body).getVotes()).isEmpty();
    }

    @Test
    void one_sentence_may_tell_of_both_sides() {
        Vote vote = vote("Ja röstade Anna Ek, Bo Lind och Eva Ås, medan Dan Prov och Ola Borg röstade nej.");
        assertThat(vote.getBallots())
                .extracting(Ballot::getChoice)
                .containsExactly(
                        BallotChoice.YES, BallotChoice.YES, BallotChoice.YES, BallotChoice.NO, BallotChoice.NO);
    }

    @Test
    void two_proposals_may_be_voted_on_one_against_the_other() {
        Vote vote = vote("Vi röstade: 4 för begagnad, 3 för ny.");
        assertThat(vote.getYes()).isEqualTo(4);
        assertThat(vote.getNo()).isEqualTo(3);
    }

    private static Vote vote(String body) {
        var votes = Minutes.paragraph("Plan", body).getVotes();
        assertThat(votes).hasSize(1);
        return votes.get(0);
    }
}
