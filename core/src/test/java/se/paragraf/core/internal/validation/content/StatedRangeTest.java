// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;

class StatedRangeTest {

    private final Rule rule = Catalogue.rule("I03");

    @Test
    void what_is_missing_and_what_is_not_stated_are_told_apart() {
        Say.findings(rule, stated(Minutes.undated().paragraphs(30, 31, 33, 35), 31, 34))
                .containsExactly(
                        "FAIL ERROR statedParagraphs {paragraphs=[32, 34]}",
                        "FAIL ERROR statedParagraphs {paragraphs=[30, 35]}");
    }

    @Test
    void several_ranges_are_taken_together_in_any_order() {
        Say.findings(rule, stated(stated(Minutes.undated().paragraphs(30, 31, 32), 31, 32), 30, 31))
                .containsExactly("PASS ERROR statedParagraphs {paragraphs=[30, 31, 32]}");
    }

    @Test
    void a_misread_range_does_not_fill_the_report() {
        Say.findings(rule, stated(Minutes.undated().paragraphs(30, 31), 30, 2_000_000_000))
                .singleElement()
                .asString()
                .hasSizeLessThan(800);
    }

    private static Minutes stated(Minutes minutes, int first, int last) {
        return minutes.with(meeting -> meeting.getStatedParagraphs().add(Minutes.numbers(first, last)));
    }
}
