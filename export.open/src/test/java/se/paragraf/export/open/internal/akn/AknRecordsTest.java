// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.model.build.MeetingBuilder.meetingOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.export.open.internal.fixture.Exports;
import se.paragraf.export.open.internal.fixture.Request;
import se.paragraf.model.build.ParagraphBuilder;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.NumberSpan;

/** What minutes show beside the text of the paragraphs. */
class AknRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);

    /** Minutes that were changed and posted, with a paragraph about which there is something to record. */
    static Meeting meeting() {
        return meetingOf("Samordningsförbundet Älvsunda", DAY)
                .deciding("Maja Ekdal", person -> person.asChair())
                .deciding("Olle Brandt")
                .firstParagraph(21)
                .paragraph("Ny förbundschef", AknRecordsTest::paragraph)
                .adjusted(DAY.plusDays(8))
                .notice(notice -> notice.postedAt("Älvsunda kommun", DAY.plusDays(9), DAY.plusDays(31))
                        .postedAt("Region Norrmark", DAY.plusDays(10))
                        .covering(21, 21)
                        .keptAt("Förbundets kansli")
                        .signedBy("Nils Forsell"))
                .rectified(DAY.plusDays(20), 21, "den 1 juni", "den 1 juli", "Fel månad")
                .build();
    }

    private static void paragraph(ParagraphBuilder paragraph) {
        paragraph
                .behindClosedDoors()
                .text("Två sökande har intervjuats.")
                .proposal("Olle Brandt", "Olle Brandt föreslår att frågan bordläggs.")
                .proposition("Bordläggning ställs mot avgörande i dag.")
                .vote("bordläggning", vote -> vote.yesBy("Olle Brandt").noBy("Maja Ekdal"))
                .decision("Styrelsen beslutar att anställa.")
                .reservation("Olle Brandt", "Frågan var inte beredd.")
                .assignment("ordföranden", "skriva avtalet", LocalDate.of(2024, 6, 1))
                .sentTo("Älvsunda kommun")
                .sentTo("Region Norrmark");
    }

    private static String written(Meeting meeting) throws Exception {
        String akn = Exports.text(meeting, "akn");
        AknSchema.validate(akn);
        return akn;
    }

    @Test
    void what_the_text_leaves_out_stands_beside_it() throws Exception {
        assertThat(written(meeting()))
                .contains(
                        "<narrative>Ärendet behandlas inom stängda dörrar.</narrative>",
                        "<debateSection name=\"propositionsordning\"",
                        "<p>Olle Brandt föreslår att frågan bordläggs.</p>",
                        "<p>ordföranden: skriva avtalet</p>\n<p>Senast: <date date=\"2024-06-01\">2024-06-01</date></p>",
                        "<block name=\"expedieras\">Skickas till: Älvsunda kommun, Region Norrmark</block>")
                .doesNotContain("status=\"editorial\"");
    }

    @Test
    void what_the_text_tells_is_not_told_again() throws Exception {
        Meeting meeting = meetingOf("Samordningsförbundet Älvsunda", DAY)
                .deciding("Olle Brandt")
                .paragraph("Avtal", paragraph -> paragraph
                        .text("Efter votering uppdras åt ordföranden att skriva avtalet. Olle Brandt reserverar sig."
                                + " Protokollsutdrag skickas till Älvsunda kommun.")
                        .vote("avtalet", vote -> vote.yesBy("Olle Brandt"))
                        .reservation("Olle Brandt", "Frågan var inte beredd.")
                        .assignment("ordföranden", "skriva avtalet")
                        .sentTo("Älvsunda kommun"))
                .build();

        assertThat(written(meeting))
                .containsPattern("<declarationOfVote eId=\"[^\"]+\" status=\"editorial\">")
                .containsPattern("<debateSection name=\"omrostning\" eId=\"[^\"]+\" status=\"editorial\">")
                .doesNotContain("uppdrag", "expedieras");
    }

    @Test
    void a_proposal_of_clauses_tells_them_and_that_it_was_withdrawn() throws Exception {
        Meeting meeting = meeting();
        var proposal = meeting.getParagraphs().get(0).getProposals().get(0);
        proposal.setText(null);
        proposal.getClauses().addAll(List.of("bordlägga", "utreda"));
        proposal.setWithdrawn(true);

        assertThat(written(meeting)).contains("class=\"aterkallat\"><p>Olle Brandt: att bordlägga<br/>att utreda</p>");
    }

    @Test
    void a_rectification_tells_both_wordings() throws Exception {
        assertThat(written(meeting()))
                .contains(
                        "<heading><ref href=\"#p21\">§ 21</ref>, <date date=\"2024-06-05\">2024-06-05</date></heading>",
                        "<p>Före: <del>den 1 juni</del></p>",
                        "<p>Efter: <ins>den 1 juli</ins></p>",
                        "<p>Skäl: Fel månad</p>");
    }

    @Test
    void a_notice_tells_the_boards_apart_that_have_days_of_their_own() throws Exception {
        assertThat(written(meeting()))
                .contains(
                        "<block name=\"rubrik\">Bevis om anslag</block>",
                        "<p>Paragrafer: 21</p>",
                        "<p>Anslaget nedtaget: <date date=\"2024-06-16\">2024-06-16</date></p>",
                        "Region Norrmark</organization></p>\n<p>Anslaget uppsatt: <date date=\"2024-05-26\">",
                        "<p>Protokollet förvaras: Förbundets kansli</p>",
                        ">Nils Forsell</person></signature></p>");
    }

    @Test
    void an_excerpt_has_neither_rectifications_nor_proofs_of_notice() throws Exception {
        ExportOptions options = ExportOptions.defaults().withParagraphs(List.of(new NumberSpan(21, 21)));
        Meeting meeting = meeting();
        meeting.getParagraphs().get(0).setId("p21");
        String akn = Request.of("excerpt", meeting, options).exported(new AknExporter());

        AknSchema.validate(akn);
        assertThat(akn).doesNotContain("rattelser", "Bevis om anslag").contains("uppdrag");
    }

    @Test
    void the_public_is_told_that_something_is_left_out_and_not_what() throws Exception {
        Meeting meeting = meeting();
        meeting.getParagraphs().get(0).setAudience(Audience.INTERNAL);

        String akn = Exports.text(meeting, "akn", ExportOptions.defaults().withAudience(Audience.PUBLIC));

        AknSchema.validate(akn);
        assertThat(akn)
                .contains("<p><omissis>Uppgiften har utelämnats ur den publicerade versionen.</omissis></p>")
                .doesNotContain("skriva avtalet", "bordläggs", "sökande", "den 1 juni", "Fel månad");
    }
}
