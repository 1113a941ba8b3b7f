// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountTextTest {

    @Test
    void sums_are_read_however_they_are_written() {
        assertThat(AmountText.sek("1 250 000 kr")).isEqualTo(1_250_000);
        assertThat(AmountText.sek("1.250.000:-")).isEqualTo(1_250_000);
        assertThat(AmountText.sek("−500")).isEqualTo(-500);
        assertThat(AmountText.sek("en miljon")).isNull();
        assertThat(AmountText.sek("12,5")).isNull();
    }

    @Test
    void sums_are_shown_in_groups_of_three() {
        assertThat(AmountText.grouped(1_250_000)).isEqualTo("1\u00A0250\u00A0000");
        assertThat(AmountText.grouped(-999)).isEqualTo("-999");
    }

    @Test
    void a_year_has_four_digits() {
        assertThat(AmountText.year(" 2025 ")).isEqualTo(2025);
        assertThat(AmountText.year("25")).isNull();
    }
}
