// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.Checked;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Finding;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.ParagraphKind;

class WordingTest {

    @Test
    void a_number_that_no_attachment_has_is_a_gap() {
        Say.findings(
                        Catalogue.rule("I17"),
                        text(12, "Se bilagorna 1–2 och bilaga 5.").with(meeting -> {
                            for (int number : new int[] {1, 2, 5}) {
                                meeting.getAttachments().add(attachment(number));
                            }
                        }))
                .containsExactly("FAIL WARNING attachments {count=2}");
    }

    @Test
    void an_attachment_of_another_document_is_not_asked_for() {
        Say.findings(Catalogue.rule("I17"), text(12, "Enligt bilaga 3 till avtalet."))
                .containsExactly("NA WARNING meeting {}");
    }

    @Test
    void an_attachment_that_nobody_names_is_told() {
        Say.findings(Catalogue.rule("I17"), Minutes.undated().with(meeting -> meeting.getAttachments()
                        .add(attachment(1))))
                .containsExactly("FAIL INFO attachments {names=[Bilaga 1]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Styrelsen beslutar att godkänna rapporten om handlingsplanen.",
                "Styrelsen beslutar att godkänna dagordningen.",
                "Styrelsen beslutar att fastställa ersättning enligt avtalet.",
                "Styrelsen beslutar att föreslå fullmäktige att anta policyn."
            })
    void what_adopts_no_document_is_not_asked_for_one(String decision) {
        Say.findings(Catalogue.rule("I18"), decided(12, decision, DecisionOutcome.OTHER))
                .containsExactly("NA WARNING meeting {}");
    }

    @Test
    void a_document_is_adopted_in_the_passive_voice_too() {
        Say.findings(Catalogue.rule("I18"), decided(12, "Den nya arbetsordningen antas.", DecisionOutcome.ADOPTED))
                .containsExactly("FAIL WARNING paragraphs[0].decisions[0] § 12 {names=[arbetsordningen]}");
    }

    @Test
    void a_decision_that_says_who_is_to_act_needs_no_assignment() {
        Say.findings(
                        Catalogue.rule("I19"),
                        decided(12, "Styrelsen beslutar att kansliet ska boka lokal.", DecisionOutcome.OTHER))
                .containsExactly("NA WARNING meeting {}");
        Say.findings(
                        Catalogue.rule("I19"),
                        decided(12, "Styrelsen beslutar att en lokal ska bokas.", DecisionOutcome.OTHER))
                .containsExactly("FAIL WARNING paragraphs[0].decisions § 12 {count=1}");
    }

    @Test
    void a_decision_on_how_things_are_is_no_task() {
        Say.findings(
                        Catalogue.rule("I19"),
                        decided(12, "Styrelsen beslutar att avgiften ska vara 500 kr.", DecisionOutcome.OTHER))
                .containsExactly("NA WARNING meeting {}");
    }

    @Test
    void an_implicit_decision_is_unmarked_where_others_are_marked() {
        Minutes minutes = decided(12, "Styrelsen beslutar att bevilja medlen.", DecisionOutcome.APPROVED);
        minutes.paragraph(13, paragraph -> {
            paragraph.setKind(ParagraphKind.INFORMATION);
            paragraph
                    .getDecisions()
                    .add(decision("Rapporten godkändes.", DecisionForm.IMPLICIT, DecisionOutcome.APPROVED));
        });
        minutes.paragraph(14, paragraph -> {
            paragraph.setKind(ParagraphKind.FORMALITY);
            paragraph.getDecisions().add(decision("Bo Prov valdes.", DecisionForm.IMPLICIT, DecisionOutcome.ELECTED));
        });

        Say.findings(Catalogue.rule("I22"), minutes).containsExactly("FAIL INFO paragraphs {paragraphs=[13]}");
    }

    @Test
    void a_genitive_and_a_common_word_are_no_other_name() {
        Say.findings(
                        Catalogue.rule("I23"),
                        text(12, "Granbygdens medel. Regionen och Förbundet deltar.")
                                .with(meeting -> {
                                    meeting.setFederationName("Förbund Granbygden");
                                }))
                .containsExactly("PASS INFO meeting {}");
    }

    @Test
    void a_committee_need_not_tell_of_its_next_meeting() {
        Say.findings(
                        Catalogue.rule("I24"),
                        text(12, "Upprop. Dagordningen godkänns.").profile(LawProfile.NAMND))
                .containsExactly("PASS INFO paragraphs {}");
    }

    @Test
    void a_slip_is_mended_wherever_it_stands() {
        Minutes minutes = decided(12, "Styrelsen beslutar att att bevilja medlen.", DecisionOutcome.APPROVED);
        minutes.meeting()
                .getParagraphs()
                .get(0)
                .getBody()
                .add(Minutes.text("Beslut: Styrelsen beslutar att att bevilja medlen."));

        List<Finding> findings = Checked.by(Catalogue.rule("I26"), minutes);

        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.fixes())
                .singleElement()
                .satisfies(fix -> assertThat(fix.edits())
                        .extracting(Edit::value)
                        .containsExactly(
                                "Beslut: Styrelsen beslutar att bevilja medlen.",
                                "Styrelsen beslutar att bevilja medlen.")));
    }

    @Test
    void adjusted_minutes_are_not_silently_mended() {
        Minutes minutes = text(12, "Styrelsen vill att att mötet flyttas.")
                .with(meeting -> meeting.setState(MeetingState.ADJUSTED));

        assertThat(Checked.by(Catalogue.rule("I26"), minutes)).singleElement().satisfies(finding -> {
            assertThat(finding.fixes()).isEmpty();
            assertThat(finding.message().in(Say.SWEDISH)).contains("rättelse");
        });
    }

    @Test
    void words_that_a_machine_misread_are_told_once() {
        Say.findings(
                        Catalogue.rule("I26"),
                        text(12, "Den 6versyn och 16sning som 6nskas 2024, 3D och 90-talet, covid19."))
                .containsExactly("FAIL INFO paragraphs {names=[6versyn, 16sning, 6nskas], count=3, paragraphs=[12]}");
    }

    private static Minutes text(int number, String words) {
        return Minutes.undated()
                .paragraph(number, paragraph -> paragraph.getBody().add(Minutes.text(words)));
    }

    private static Minutes decided(int number, String words, DecisionOutcome outcome) {
        return Minutes.undated().paragraph(number, paragraph -> paragraph
                .getDecisions()
                .add(decision(words, DecisionForm.EXPLICIT, outcome)));
    }

    private static Decision decision(String words, DecisionForm form, DecisionOutcome outcome) {
        Decision decision = MinutesFactory.eINSTANCE.createDecision();
        decision.setText(words);
        decision.setForm(form);
        decision.setOutcome(outcome);
        return decision;
    }

    private static Attachment attachment(int number) {
        Attachment attachment = MinutesFactory.eINSTANCE.createAttachment();
        attachment.setNumber(number);
        return attachment;
    }
}
