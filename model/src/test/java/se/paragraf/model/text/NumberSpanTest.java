// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberSpanTest {

    @Test
    void numbers_that_follow_each_other_are_written_by_their_ends() {
        assertThat(NumberSpan.inWords(NumberSpan.joined(List.of(31, 33, 34, 35, 34)), "–", ", "))
                .isEqualTo("31, 33–35, 34");
        assertThat(NumberSpan.inWords(List.of(), "–", ", ")).isEmpty();
    }

    @Test
    void spans_overlap_where_they_have_a_number_in_common() {
        NumberSpan span = new NumberSpan(3, 5);

        assertThat(span.overlaps(new NumberSpan(5, 9))).isTrue();
        assertThat(span.overlaps(new NumberSpan(6, 9))).isFalse();
        assertThat(span.overlaps(new NumberSpan(4, 4))).isTrue();
    }
}
