// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineJoinTest {

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource({
        "'(tillit m.','m.) samt seminarier','(tillit m.m.) samt seminarier'",
        "'insatser, t.','ex. praktik','insatser, t.ex. praktik'",
        "'Mötet avslutas kl.','15.00','Mötet avslutas kl. 15.00'",
        "'enligt punkt a.','Styrelsen beslutar','enligt punkt a. Styrelsen beslutar'",
    })
    void a_line_may_end_within_an_abbreviation(String line, String next, String whole) {
        StringBuilder text = new StringBuilder(line);

        new LineJoin(List.of(line, next)).append(text, next);

        assertThat(text).hasToString(whole);
    }
}
