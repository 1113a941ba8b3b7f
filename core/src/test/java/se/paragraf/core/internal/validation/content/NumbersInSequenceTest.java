// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;

class NumbersInSequenceTest {

    private final Rule rule = Catalogue.rule("I01");

    @Test
    void numbers_in_a_row_pass() {
        Say.findings(rule, Minutes.undated().paragraphs(30, 31, 32))
                .containsExactly("PASS ERROR paragraphs {paragraphs=[30, 31, 32], count=3}");
    }

    @Test
    void a_number_that_stands_twice_is_an_error() {
        Say.findings(rule, Minutes.undated().paragraphs(30, 31, 31, 32))
                .containsExactly("FAIL ERROR paragraphs[2].number § 31 {paragraphs=[31], count=2}");
    }

    @Test
    void a_gap_is_a_warning() {
        Say.findings(rule, Minutes.undated().paragraphs(30, 33))
                .containsExactly("FAIL WARNING paragraphs[1].number § 33 {paragraphs=[31, 32], count=2}");
    }

    @Test
    void disorder_is_a_warning() {
        Say.findings(rule, Minutes.undated().paragraphs(30, 32, 31, 33))
                .containsExactly("FAIL WARNING paragraphs[2].number § 31 {paragraphs=[32, 31]}");
    }

    @Test
    void a_misread_number_does_not_fill_the_report() {
        Say.findings(rule, Minutes.undated().paragraphs(30, 2_000_000_000))
                .singleElement()
                .asString()
                .contains("count=1999999969")
                .hasSizeLessThan(800);
    }

    @Test
    void more_than_a_hundred_numbers_are_told_by_their_ends() {
        Minutes minutes =
                Minutes.undated().paragraphs(IntStream.rangeClosed(1, 250).toArray());

        Say.findings(rule, minutes).singleElement().asString().contains("count=250");
        assertThat(Say.messages(rule, minutes, Say.SWEDISH))
                .containsExactly("Paragraferna §§ 1–250 är numrerade utan luckor och i ordning.");
    }

    @Test
    void a_paragraph_without_number_is_unknown() {
        Say.findings(rule, Minutes.undated().paragraphs(30, 0, 31))
                .containsExactly("UNKNOWN ERROR paragraphs[1].number {}");
    }

    @Test
    void without_paragraphs_the_rule_does_not_apply() {
        Say.findings(rule, Minutes.undated()).containsExactly("NA ERROR meeting {}");
    }
}
