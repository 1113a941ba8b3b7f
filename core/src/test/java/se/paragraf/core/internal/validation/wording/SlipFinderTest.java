// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipFinderTest {

    @Test
    void the_same_word_twice_is_a_slip() {
        assertThat(slips("Styrelsen beslutar att att flytta mötet.")).containsExactly("TWICE att att");
    }

    @Test
    void two_verbs_behind_one_that_helps_are_a_slip() {
        assertThat(slips("Mötet ska hållas bokas i juni.")).containsExactly("VERBS ska hållas bokas");
    }

    @Test
    void a_lost_genitive_is_a_slip_that_can_be_mended() {
        assertThat(SlipFinder.in("Avsätta 10 % av förbundschefen tid för insatsen."))
                .containsExactly(new Slip(Slip.Kind.GENITIVE, "förbundschefen tid", "förbundschefens tid"));
    }

    @Test
    void a_clause_alone_is_no_sentence() {
        assertThat(slips("Alla var eniga. Vilket kansliet tar med sig."))
                .containsExactly("FRAGMENT Vilket kansliet tar med sig.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alla vet att det det handlar om är tid.",
                "De mötte Bo Bo Prov.",
                "Den ska anses antas när den är justerad.",
                "Planen ska beaktas kommunernas behov.",
                "Det kan ta för förbundschefen lång tid.",
                "Styrelsen gav förbundschefen tid att svara.",
                "Vilket av förslagen bifalls?",
                "Vilket som helst av dem duger.",
                "1 200 kr 1 200 kr",
                "Ett a-lag och ett alag alag-lag"
            })
    void what_may_be_good_swedish_is_left_alone(String text) {
        assertThat(SlipFinder.in(text)).isEmpty();
    }

    @Test
    void a_long_line_takes_no_long_time() {
        String text = "ska hållas och Vilket är ".repeat(2_000) + "a".repeat(10_000) + " ".repeat(10_000);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> SlipFinder.in(text));
    }

    private static List<String> slips(String text) {
        return SlipFinder.in(text).stream()
                .map(slip -> slip.kind() + " " + slip.words())
                .toList();
    }
}
