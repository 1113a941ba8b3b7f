// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "**Beslut**|Beslut",
                "**Datum:** 2031-02-11|Datum: 2031-02-11",
                "## § 12 Budget|§ 12 Budget",
                "*Bakgrund*|Bakgrund",
                "Styrelsen beslutar __att__ delta|Styrelsen beslutar att delta",
                "* en punkt|* en punkt",
                "Lina Berg* och Bo Ek*|Lina Berg* och Bo Ek*",
                "____________|____________",
                "**********|**********",
                "#12|#12",
            })
    void marks_around_words_are_taken_off(String line, String plain) {
        assertThat(LineBreaks.split(line).all().get(0).text()).isEqualTo(plain);
    }
}
