// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import se.paragraf.importer.text.internal.Minutes;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Vote;

class BallotListReaderTest {

    private static final String PARAGRAPHS =
            """

            § 1 Taxa
            Omröstning begärs. Utfallet blir %s.

            § 2 Avslutning
            Mötet avslutas.

            """;

    @Test
    void a_column_for_a_paragraph_tells_how_each_one_voted_there() throws Exception {
        Vote vote = vote(
                """
                Dalby kommun
                Kommunfullmäktige 2024-05-02

                NÄRVARO- OCH OMRÖSTNINGSLISTA
                Namn                   Parti  Närvarande  § 1
                Anna Berg, ordf.       S      ja          Ja
                Bo Ek                  M      distans     Nej
                Eva Ås                 C      ja          Avstår
                """
                        + PARAGRAPHS.formatted("1 ja-röst, 1 nej-röst och 1 som avstår"));

        assertThat(vote.getBallots())
                .extracting(Ballot::getName, Ballot::getChoice)
                .containsExactly(
                        tuple("Anna Berg", BallotChoice.YES),
                        tuple("Bo Ek", BallotChoice.NO),
                        tuple("Eva Ås", BallotChoice.ABSTAIN));
    }

    @Test
    void a_list_of_marks_behind_the_paragraphs_goes_with_the_paragraph_it_names() throws Exception {
        Meeting meeting = withList("1 ja-röst och 1 nej-röst");

        assertThat(meeting.getParagraphs().get(0).getVotes().get(0).getBallots())
                .extracting(Ballot::getName, Ballot::getChoice)
                .containsExactly(tuple("Anna Berg", BallotChoice.YES), tuple("Bo Ek", BallotChoice.NO));
        assertThat(meeting.getParagraphs().get(1).getVotes()).isEmpty();
    }

    @Test
    void a_list_whose_figures_differ_from_those_of_the_vote_is_left_alone() throws Exception {
        assertThat(withList("2 ja-röster och 1 nej-röst")
                        .getParagraphs()
                        .get(0)
                        .getVotes()
                        .get(0)
                        .getBallots())
                .isEmpty();
    }

    private static Meeting withList(String counts) throws Exception {
        return Minutes.read("Dalby kommun\nKommunfullmäktige 2024-05-02\n"
                + PARAGRAPHS.formatted(counts)
                + "Omröstningslista § 1\nNamn\tParti\tJa\tNej\nAnna Berg\tS\tX\t\nBo Ek\tM\t\tX\n");
    }

    private static Vote vote(String text) throws Exception {
        return Minutes.read(text).getParagraphs().get(0).getVotes().get(0);
    }
}
