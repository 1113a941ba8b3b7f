// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import se.paragraf.model.attest.AttestFactory;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.SourceTrace;
import se.paragraf.model.federation.UnknownExtension;
import se.paragraf.model.io.Identities;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Rectification;
import se.paragraf.model.minutes.Reservation;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.TextBlock;
import se.paragraf.model.minutes.Vote;
import se.paragraf.model.text.PlainText;

class PublicVersionTest {

    private static final MinutesFactory MINUTES = MinutesFactory.eINSTANCE;
    private static final String MARK = "[uppgift utelämnad]";

    private final Meeting meeting = MINUTES.createMeeting();

    PublicVersionTest() {
        meeting.setFederationName("Samordningsförbundet Exempelregionen");
        meeting.setDate(LocalDate.of(2024, 3, 14));
    }

    private Paragraph paragraph(int number, String title) {
        Paragraph paragraph = MINUTES.createParagraph();
        paragraph.setNumber(number);
        paragraph.setTitle(title);
        meeting.getParagraphs().add(paragraph);
        return paragraph;
    }

    private static Run run(String text, Audience audience) {
        Run run = MINUTES.createRun();
        run.setText(text);
        run.setAudience(audience);
        return run;
    }

    private static TextBlock text(Paragraph paragraph, Run... runs) {
        TextBlock block = MINUTES.createTextBlock();
        block.getRuns().addAll(List.of(runs));
        paragraph.getBody().add(block);
        return block;
    }

    private static Decision decision(Paragraph paragraph, String text) {
        Decision decision = MINUTES.createDecision();
        decision.setText(text);
        paragraph.getDecisions().add(decision);
        return decision;
    }

    private Attendance person(String name) {
        Attendance person = MINUTES.createAttendance();
        person.setName(name);
        meeting.getAttendances().add(person);
        return person;
    }

    private void cut() {
        Identities.assign(meeting);
        PublicVersion.cut(meeting);
    }

    /** All texts of the model, identities included. */
    private String all() {
        StringBuilder all = new StringBuilder();
        for (EObject object : Texts.within(meeting)) {
            Texts.features(object).forEach(feature -> Texts.values(object, feature)
                    .forEach(text -> all.append(text).append('\n')));
        }
        return all.toString();
    }

    @Test
    void of_an_internal_paragraph_the_number_stays() {
        Paragraph paragraph = paragraph(12, "Anställning av Kalle Klient");
        paragraph.setAudience(Audience.INTERNAL);
        paragraph.setCaseNumber("2024/17");
        text(paragraph, run("Kalle Klient anställs.", Audience.PUBLIC))
                .getStates()
                .add(decision(paragraph, "Kalle Klient anställs."));
        Rectification rectification = MINUTES.createRectification();
        rectification.setParagraph(paragraph);
        rectification.setBefore("Kalle Klientsson");
        meeting.getRectifications().add(rectification);

        cut();

        assertThat(all()).doesNotContain("Klient").doesNotContain("2024/17");
        assertThat(paragraph.getNumber()).isEqualTo(12);
        assertThat(paragraph.isWithheld()).isTrue();
        assertThat(paragraph.getBody()).isEmpty();
    }

    @Test
    void of_a_paragraph_withheld_for_secrecy_the_heading_stays_too() {
        Paragraph paragraph = paragraph(12, "Personalärende");
        paragraph.setWithheld(true);
        text(paragraph, run("Hemligt.", Audience.PUBLIC));

        cut();

        assertThat(paragraph.getTitle()).isEqualTo("Personalärende");
        assertThat(all()).doesNotContain("Hemligt");
    }

    @Test
    void internal_words_become_a_mark_in_the_text_and_in_what_was_read_out_of_it() {
        Paragraph paragraph = paragraph(12, "Bidrag till Kalle Klient");
        Decision decision = decision(paragraph, "Styrelsen beslutar att bevilja KALLE  Klient 5 000 kronor.");
        decision.getClauses().add("bevilja Kalle Klient 5 000 kronor");
        decision.getAmounts().add(MINUTES.createAmount());
        Assignment assignment = MINUTES.createAssignment();
        assignment.setText("underrätta Kalle Klients ombud");
        paragraph.getAssignments().add(assignment);
        TextBlock block = text(
                paragraph,
                run("Styrelsen beslutar att bevilja ", Audience.PUBLIC),
                run("Kalle ", Audience.INTERNAL),
                run("Klient ", Audience.INTERNAL),
                run("5 000 kronor.", Audience.PUBLIC));
        block.getStates().add(decision);

        cut();

        assertThat(PlainText.of(paragraph.getBody()))
                .isEqualTo("Styrelsen beslutar att bevilja " + MARK + " 5 000 kronor.");
        assertThat(decision.getText()).isEqualTo("Styrelsen beslutar att bevilja " + MARK + " 5 000 kronor.");
        assertThat(decision.getAmounts()).hasSize(1);
        assertThat(assignment.getText()).isEqualTo("underrätta " + MARK + " ombud");
        assertThat(all()).doesNotContainIgnoringCase("klient");
    }

    @Test
    void sums_go_with_the_words_that_state_them() {
        Paragraph paragraph = paragraph(12, "Lön");
        Decision decision = decision(paragraph, "Lönen blir 45 000 kronor.");
        decision.getAmounts().add(MINUTES.createAmount());
        text(paragraph, run("Lönen blir ", Audience.PUBLIC), run("45 000 kronor", Audience.INTERNAL));

        cut();

        assertThat(decision.getText()).isEqualTo("Lönen blir " + MARK + ".");
        assertThat(decision.getAmounts()).isEmpty();
    }

    @Test
    void the_decision_of_an_internal_block_goes_with_it() {
        Paragraph paragraph = paragraph(12, "Lön");
        Decision gone = decision(paragraph, "Lönen höjs.");
        Decision stays = decision(paragraph, "Paragrafen justeras omedelbart.");
        TextBlock internal = text(paragraph, run("Beslut: lönen höjs från maj.", Audience.PUBLIC));
        internal.setAudience(Audience.INTERNAL);
        internal.getStates().add(gone);
        text(paragraph, run(stays.getText(), Audience.PUBLIC)).getStates().add(stays);

        cut();

        assertThat(PlainText.of(paragraph.getBody())).isEqualTo(MARK + "\nParagrafen justeras omedelbart.");
        assertThat(paragraph.getDecisions())
                .extracting(Decision::getText)
                .containsExactly(MARK, "Paragrafen justeras omedelbart.");
    }

    @Test
    void what_was_read_on_the_lines_of_an_internal_block_goes_with_it() {
        Paragraph paragraph = paragraph(12, "Lön");
        TextBlock internal = text(paragraph, run("Omröstning: 5 ja, 3 nej.", Audience.PUBLIC));
        internal.setAudience(Audience.INTERNAL);
        internal.setTrace(lines(40, 42));
        Vote vote = MINUTES.createVote();
        vote.setYes(5);
        vote.setTrace(lines(41, 41));
        Vote other = MINUTES.createVote();
        other.setTrace(lines(50, 50));
        paragraph.getVotes().addAll(List.of(vote, other));

        cut();

        assertThat(paragraph.getVotes()).containsExactly(other);
        assertThat(other.getTrace()).isNull();
    }

    private static SourceTrace lines(int first, int last) {
        SourceTrace trace = FederationFactory.eINSTANCE.createSourceTrace();
        trace.setFirstLine(first);
        trace.setLastLine(last);
        return trace;
    }

    @Test
    void a_person_whose_name_is_internal_is_named_nowhere() {
        Attendance hidden = person("Hemliga Hilda Ek");
        hidden.setAudience(Audience.INTERNAL);
        hidden.setParty("X");
        hidden.getTitles().add("Handläggare");
        Attendance shown = person("Bo Prov");
        shown.setSubstitutesFor("Hilda  Ek");
        Signatory signatory = MINUTES.createSignatory();
        signatory.setRole(SignatoryRole.ADJUSTER);
        signatory.setName("H. Ek");
        signatory.setAttendance(hidden);
        meeting.getSignatories().add(signatory);
        Paragraph paragraph = paragraph(12, "Val");
        Decision decision = decision(paragraph, "Hemliga Hilda Ek väljs.");
        text(paragraph, run("Hemliga Hilda Eks namn föreslås.", Audience.PUBLIC));
        Vote vote = MINUTES.createVote();
        Ballot ballot = MINUTES.createBallot();
        ballot.setName("Hemliga Hilda Ek");
        ballot.setAttendance(hidden);
        vote.getBallots().add(ballot);
        vote.setCastingVote("hemliga hilda ek");
        paragraph.getVotes().add(vote);
        Reservation reservation = MINUTES.createReservation();
        reservation.setName("Bo Prov");
        paragraph.getReservations().add(reservation);

        cut();

        assertThat(all())
                .doesNotContainIgnoringCase("hilda")
                .doesNotContain("Ek\n")
                .doesNotContain("Handläggare");
        assertThat(hidden.getName()).isEqualTo("(namn utelämnat)");
        assertThat(signatory.getName()).isEqualTo("(namn utelämnat)");
        assertThat(signatory.getAttendance()).isSameAs(hidden);
        assertThat(decision.getText()).isEqualTo("(namn utelämnat) väljs.");
        assertThat(PlainText.of(paragraph.getBody())).isEqualTo("(namn utelämnat) namn föreslås.");
        assertThat(reservation.getName()).isEqualTo("Bo Prov");
    }

    @Test
    void an_internal_attachment_goes_from_each_place_that_lists_it() {
        Attachment internal = attachment(3, "Läkarintyg för Kalle Klient");
        internal.setAudience(Audience.INTERNAL);
        internal.setFile("bilagor/kalle-klient.pdf");
        paragraph(12, "Ärende").getAttachments().add(internal);
        Attachment listed = attachment(3, "Intyg, Kalle Klient");
        meeting.getAttachments().addAll(List.of(attachment(2, "Budget"), listed));

        cut();

        assertThat(all()).doesNotContainIgnoringCase("klient");
        assertThat(meeting.getAttachments()).extracting(Attachment::getTitle).containsExactly("Budget", MARK);
        assertThat(internal.getNumber()).isEqualTo(3);
    }

    private static Attachment attachment(int number, String title) {
        Attachment attachment = MINUTES.createAttachment();
        attachment.setNumber(number);
        attachment.setTitle(title);
        return attachment;
    }

    @Test
    void what_other_models_add_is_left_out_and_told() {
        UnknownExtension extension = FederationFactory.eINSTANCE.createUnknownExtension();
        extension.setNamespace("https://example.org/health");
        extension.setText("<health:note>Kalle Klient</health:note>");
        meeting.getExtensions().add(extension);
        Identities.assign(meeting);

        assertThat(PublicVersion.cut(meeting)).singleElement().satisfies(told -> assertThat(told.in(Locale.ENGLISH))
                .contains("https://example.org/health"));
        assertThat(meeting.getExtensions()).isEmpty();
    }

    @Test
    void what_an_importer_could_not_place_is_left_out() {
        meeting.setImportRecord(MINUTES.createImportRecord());
        paragraph(12, "Val").setTrace(lines(1, 2));

        cut();

        assertThat(meeting.getImportRecord()).isNull();
        assertThat(meeting.getParagraphs().get(0).getTrace()).isNull();
    }

    @Test
    void the_text_before_a_rectification_goes_where_words_are_left_out() {
        Paragraph paragraph = paragraph(12, "Stöd");
        text(paragraph, run("Stöd ges till ", Audience.PUBLIC), run("Kalle Klient", Audience.INTERNAL));
        Rectification rectification = MINUTES.createRectification();
        rectification.setParagraph(paragraph);
        rectification.setBefore("Stöd ges till Olle Klientin");
        rectification.setReason("Olle Klientin heter Kalle");
        meeting.getRectifications().add(rectification);

        cut();

        assertThat(all()).doesNotContain("Klient").doesNotContain("Olle");
    }

    @Test
    void a_name_is_left_out_also_over_several_runs_and_with_soft_hyphens() {
        person("Kalle Klient").setAudience(Audience.INTERNAL);
        Paragraph paragraph = paragraph(12, "Stöd");
        TextBlock block = text(
                paragraph,
                run("Först Kal", Audience.PUBLIC),
                run("le", Audience.PUBLIC),
                run(" Klients mål, Kalle Kli\u00ADent", Audience.PUBLIC),
                run(" och sist Kalle", Audience.PUBLIC),
                run("\u00A0KLIENT.", Audience.PUBLIC));

        cut();

        assertThat(PlainText.of(List.of(block)))
                .isEqualTo("Först (namn utelämnat) mål, (namn utelämnat) och sist (namn utelämnat).");
    }

    @Test
    void words_that_are_left_out_are_found_over_several_runs() {
        Paragraph paragraph = paragraph(12, "Stöd");
        text(paragraph, run("Kalle Klient", Audience.INTERNAL));
        TextBlock block = text(paragraph, run("Stöd till Kalle", Audience.PUBLIC), run(" Klient", Audience.PUBLIC));

        cut();

        assertThat(PlainText.of(List.of(block))).isEqualTo("Stöd till " + MARK);
    }

    @Test
    void an_identity_that_was_made_of_words_is_replaced() {
        Paragraph paragraph = paragraph(12, "Stöd");
        TextBlock named = text(paragraph, run("Kalle Klient", Audience.PUBLIC));
        named.setId("klients-adress");
        named.setAudience(Audience.INTERNAL);
        TextBlock placed = text(paragraph, run("Storgatan", Audience.PUBLIC));
        placed.setId("p12.b2");
        placed.setAudience(Audience.INTERNAL);

        cut();

        assertThat(paragraph.getBody()).extracting(Block::getId).containsExactly("hidden1", "p12.b2");
    }

    @Test
    void relations_of_people_are_no_part_of_a_public_attest_order() {
        AttestOrder order = AttestFactory.eINSTANCE.createAttestOrder();
        order.getRelations().add(AttestFactory.eINSTANCE.createRelation());

        PublicVersion.cut(order);

        assertThat(order.getRelations()).isEmpty();
    }
}
