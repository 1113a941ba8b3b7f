// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.minutes.MinutesFactory;

class SoundModelTest {

    private final Rule rule = Catalogue.rule("M01");

    @Test
    void a_sound_model_passes_once() {
        Say.findings(rule, Minutes.of("2024-03-14").paragraphs(1, 2)).containsExactly("PASS ERROR meeting {}");
    }

    @Test
    void each_constraint_that_does_not_hold_is_told_with_its_place() {
        Minutes minutes = Minutes.of("2024-03-14").paragraph(7, paragraph -> {
            paragraph.getAttachments().add(MinutesFactory.eINSTANCE.createAttachment());
            paragraph.getAttachments().get(0).setFile("/etc/passwd");
        });

        Say.findings(rule, minutes).containsExactly("FAIL ERROR paragraphs[0].attachments[0].file § 7 {}");
        assertThat(Say.messages(rule, minutes, Say.SWEDISH).get(0)).startsWith("bilaga: fil är /etc/passwd");
        assertThat(Say.messages(rule, minutes, Locale.ENGLISH).get(0)).startsWith("attachment: file is /etc/passwd");
    }

    @Test
    void a_number_that_stands_twice_belongs_to_the_meeting() {
        Say.findings(rule, Minutes.of("2024-03-14").paragraphs(1, 1))
                .containsExactly("FAIL ERROR meeting.paragraphs {}");
    }

    @Test
    void in_long_minutes_a_number_that_stands_twice_far_apart_is_found() {
        int[] numbers = IntStream.rangeClosed(1, 400).toArray();
        Minutes sound = Minutes.of("2024-03-14").paragraphs(numbers);
        numbers[390] = 7;

        Say.findings(rule, sound).containsExactly("PASS ERROR meeting {}");
        Say.findings(rule, Minutes.of("2024-03-14").paragraphs(numbers))
                .containsExactly("FAIL ERROR meeting.paragraphs {}");
    }
}
