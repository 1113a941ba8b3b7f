// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.InquiryKind;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Proposal;
import se.paragraf.model.minutes.ProposalKind;
import se.paragraf.model.minutes.Vote;

class ProposalsTest {

    @Test
    void what_is_moved_names_those_who_move_it() {
        assertThat(proposals("Yrkanden|Bo Ek (S) yrkar, med instämmande av Eva Ås (M), avslag på punkt 2.|"
                        + "Liv Holm (L) yrkar att planen antas och att medel anslås."))
                .extracting(Proposal::getKind, proposal -> List.copyOf(proposal.getBy()), Proposal::getText)
                .containsExactly(
                        tuple(
                                ProposalKind.MOTION,
                                List.of("Bo Ek", "Eva Ås"),
                                "Bo Ek (S) yrkar, med instämmande av Eva Ås (M), avslag på punkt 2."),
                        tuple(
                                ProposalKind.MOTION,
                                List.of("Liv Holm"),
                                "Liv Holm (L) yrkar att planen antas och att medel anslås."));
    }

    @Test
    void clauses_of_a_motion_are_told_apart() {
        assertThat(proposals("Liv Holm (L) yrkar att planen antas och att medel anslås.")
                        .get(0)
                        .getClauses())
                .containsExactly("planen antas", "medel anslås");
    }

    @Test
    void the_office_proposes_under_its_rubric() {
        assertThat(proposals(
                        "Förvaltningens förslag till beslut|att anta planen|att anslå medel||Beslut|Planen antas."))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.getKind()).isEqualTo(ProposalKind.PROPOSAL);
                    assertThat(proposal.getBy()).containsExactly("Förvaltningen");
                    assertThat(proposal.getClauses()).containsExactly("anta planen", "anslå medel");
                });
        assertThat(proposals("Förslag till beslut|Tekniska chefen föreslår att 900 000 kronor anslås."))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.getBy()).containsExactly("Tekniska chefen");
                    assertThat(proposal.getClauses()).containsExactly("900 000 kronor anslås");
                });
    }

    @Test
    void who_joins_or_takes_back_is_told_of_the_same_proposal() {
        assertThat(proposals(
                        "Bo Ek (S) yrkar bifall. Eva Ås (M) yrkar avslag. Liv Holm (L) instämmer i Eva Ås yrkande. "
                                + "Bo Ek återkallar sitt yrkande."))
                .extracting(proposal -> List.copyOf(proposal.getBy()), Proposal::isWithdrawn)
                .containsExactly(tuple(List.of("Bo Ek"), true), tuple(List.of("Eva Ås", "Liv Holm"), false));
    }

    @Test
    void the_order_of_putting_is_the_text_below_its_rubric() {
        assertThat(paragraph("Propositionsordning|Ordföranden ställer förslagen mot varandra.||Beslut|Planen antas.")
                        .getProposition()
                        .getText())
                .isEqualTo("Ordföranden ställer förslagen mot varandra.");
        assertThat(paragraph("Bo Ek (S) yrkar bifall. Ordföranden ställer proposition på yrkandet. Planen antas.")
                        .getProposition()
                        .getText())
                .isEqualTo("Ordföranden ställer proposition på yrkandet.");
        assertThat(paragraph("Planen antas.").getProposition()).isNull();
    }

    @Test
    void yes_and_no_stand_for_proposals() {
        Paragraph paragraph = paragraph("Bo Ek (S) yrkar bifall till ansökan, Eva Ås (M) yrkar avslag.||Omröstning|"
                + "Ja-röst: bifall. Nej-röst: avslag.|Med 3 ja-röster mot 2 nej-röster antas planen.");
        Vote vote = paragraph.getVotes().get(0);
        assertThat(vote.getMatter()).isEqualTo("Ja-röst: bifall. Nej-röst: avslag.");
        assertThat(paragraph("Yrkanden|Bo Ek (S) yrkar bifall.|Eva Ås (M) yrkar avslag.||Omröstning|"
                                + "Ja-röst för bifall till förslaget, nej-röst för avslag.|3 ja, 2 nej.")
                        .getVotes())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.getYesTo().getBy()).containsExactly("Bo Ek");
                    assertThat(each.getNoTo().getBy()).containsExactly("Eva Ås");
                });
    }

    @Test
    void a_closed_vote_and_the_lot_are_told() {
        Vote vote = paragraph("Vid sluten omröstning avges 3 ja-röster och 3 nej-röster. Lottning avgör.")
                .getVotes()
                .get(0);
        assertThat(vote.isSecret()).isTrue();
        assertThat(vote.isByLot()).isTrue();
    }

    @Test
    void who_is_disqualified_left_the_room_or_did_not() {
        assertThat(paragraph("Eva Ås anmäler jäv på grund av styrelseuppdrag och lämnar rummet.")
                        .getDisqualifications())
                .singleElement()
                .satisfies(out -> {
                    assertThat(out.isLeftRoom()).isTrue();
                    assertThat(out.getReason()).isEqualTo("styrelseuppdrag");
                });
        assertThat(paragraph("Eva Ås anmäler jäv. Hon lämnar lokalen.")
                        .getDisqualifications()
                        .get(0)
                        .isLeftRoom())
                .isTrue();
        assertThat(paragraph("Eva Ås anmäler jäv och deltar inte i beslutet.")
                        .getDisqualifications()
                        .get(0)
                        .isLeftRoom())
                .isFalse();
    }

    @Test
    void a_heading_tells_who_asks_whom_about_what() {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        var lines = Minutes.lines("§ 7 Interpellation från Bo Ek (S) till Eva Ås (M) om skolan\n\nDen besvaras.\n\n"
                + "§ 8 Fråga av Liv Holm (L) angående busslinjer\n\nDen bordläggs.\n\n§ 9 Övriga frågor\n\nInga.");
        new ParagraphsReader().read(lines, Outline.of(lines), meeting);
        assertThat(meeting.getInquiries())
                .extracting(
                        inquiry -> inquiry.getKind(),
                        inquiry -> List.copyOf(inquiry.getBy()),
                        inquiry -> inquiry.getTo(),
                        inquiry -> inquiry.getText(),
                        inquiry -> inquiry.getParagraph().getNumber())
                .containsExactly(
                        tuple(InquiryKind.INTERPELLATION, List.of("Bo Ek"), "Eva Ås (M)", "skolan", 7),
                        tuple(InquiryKind.QUESTION, List.of("Liv Holm"), null, "busslinjer", 8));
    }

    private static Paragraph paragraph(String body) {
        return Minutes.paragraph("Plan", body);
    }

    private static List<Proposal> proposals(String body) {
        return paragraph(body).getProposals();
    }
}
