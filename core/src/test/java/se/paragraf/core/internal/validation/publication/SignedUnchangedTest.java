// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.minutes.SignedText;
import se.paragraf.core.validation.LiveValidation;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Rectification;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.Signature;
import se.paragraf.model.minutes.TextBlock;

class SignedUnchangedTest {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;

    private final Minutes minutes = Minutes.of("2024-03-14")
            .signs(SignatoryRole.CHAIR, "Anna Exempel")
            .paragraph(12, paragraph -> paragraph.getBody().add(Minutes.text("Projektet får 12 000 kr.")))
            .paragraph(13, paragraph -> paragraph.getBody().add(Minutes.text("Mötet avslutas.")));
    private final Meeting meeting = minutes.meeting();
    private final Adjustment adjustment = FACTORY.createAdjustment();

    @BeforeEach
    void sign() {
        meeting.getAdjustments().add(adjustment);
        Signature signature = FACTORY.createSignature();
        signature.setSignatory(meeting.getSignatories().get(0));
        adjustment.getSignatures().add(signature);
        signature.setChecksum(SignedText.checksum(SignedText.of(adjustment)));
    }

    @Test
    void what_comes_after_the_signature_leaves_it_whole() {
        meeting.setState(MeetingState.POSTED);
        meeting.setId("m1");
        meeting.getNotices().add(FACTORY.createNotice());
        meeting.getPublications().add(FACTORY.createPublication());
        meeting.getParagraphs().get(1).setAudience(Audience.INTERNAL);

        finds("PASS");
    }

    @Test
    void other_runs_of_the_same_words_are_the_same_text() {
        TextBlock block = (TextBlock) meeting.getParagraphs().get(0).getBody().get(0);
        block.getRuns().get(0).setText("Projektet får\u00a0 12 ");
        Run rest = FACTORY.createRun();
        rest.setText("000 kr.");
        block.getRuns().add(rest);

        finds("PASS");
    }

    @Test
    void another_digit_is_another_text() {
        say(0, "Projektet får 13 000 kr.");

        finds("FAIL");
    }

    @Test
    void another_place_of_a_paragraph_is_another_text() {
        meeting.getParagraphs().move(0, 1);

        finds("FAIL");
    }

    @Test
    void a_paragraph_that_was_not_signed_may_change() {
        adjustment.getParagraphs().add(Minutes.numbers(12, 12));
        adjustment.getSignatures().get(0).setChecksum(SignedText.checksum(SignedText.of(adjustment)));
        say(1, "Mötet avslutas klockan 12.");

        finds("PASS");
    }

    @Test
    void a_paragraph_whose_number_becomes_a_signed_one_is_seen_by_those_who_follow() {
        adjustment.getParagraphs().add(Minutes.numbers(12, 12));
        adjustment.getSignatures().get(0).setChecksum(SignedText.checksum(SignedText.of(adjustment)));
        try (LiveValidation live = Catalogue.validator().follow(ValidationRequest.of(meeting))) {
            live.recheck();
            meeting.getParagraphs().get(1).setNumber(12);

            assertThat(live.recheck().added())
                    .anyMatch(finding -> finding.rule().id().equals("S03") && finding.outcome() == Outcome.FAIL);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ett ord",
                " två  ord ",
                "tre\tord\n",
                "a\u030a",
                "å – ”ö”",
                "\u00a0x",
                "x\u0085",
                "\u0344"
            })
    void words_have_single_spaces_and_composed_letters(String words) {
        assertThat(SignedText.words(words))
                .isEqualTo(Normalizer.normalize(words, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\h]+", " ")
                        .strip());
    }

    @Test
    void a_noted_rectification_explains_another_text_and_only_that() {
        say(0, "Projektet får 21 000 kr.");
        Rectification rectified = FACTORY.createRectification();
        rectified.setParagraph(meeting.getParagraphs().get(0));
        rectified.setBefore("12 000 kr");
        rectified.setAfter("21 000  kr");
        meeting.getRectifications().add(rectified);

        finds("PASS");

        say(1, "Mötet avslutas ej.");

        finds("FAIL");
    }

    @Test
    void only_adjustments_of_minutes_have_a_text() {
        assertThatIllegalArgumentException().isThrownBy(() -> SignedText.of(FACTORY.createAdjustment()));
    }

    @Test
    void the_text_can_be_read() {
        assertThat(SignedText.of(meeting).lines())
                .startsWith("minutes 1", "date: 2024-03-14", "signatories:", "\tname: Anna Exempel", "paragraphs:")
                .contains("\t\truns: Projektet får 12 000 kr.");
    }

    private void say(int paragraph, String words) {
        ((TextBlock) meeting.getParagraphs().get(paragraph).getBody().get(0))
                .getRuns()
                .get(0)
                .setText(words);
    }

    private void finds(String outcome) {
        Say.findings(Catalogue.rule("S03"), minutes)
                .isEqualTo(List.of(outcome + " ERROR adjustments[0].signatures[0] {names=[Anna Exempel]}"));
    }
}
