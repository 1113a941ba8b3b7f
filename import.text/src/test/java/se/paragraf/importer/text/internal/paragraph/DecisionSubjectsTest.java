// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.minutes.DecisionSubject;

class DecisionSubjectsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Styrelsen beslutar att fastställa budgeten för 2031.;BUDGET",
                "Styrelsen beslutar att anta verksamhetsplan och budget för 2031.;BUDGET",
                "Styrelsen beslutar att godkänna årsredovisningen för 2030.;ANNUAL_REPORT",
                "Styrelsen beslutar att utse Bo Ek till ombud.;ELECTION",
                "Styrelsen beslutar att anställa Eva Ås som förbundschef.;EMPLOYMENT",
                "Styrelsen beslutar att anta attestordningen.;ATTEST_ORDER",
                "Styrelsen beslutar att fastställa delegationsordningen.;DELEGATION",
                "Styrelsen beslutar att ledamöter får delta på distans.;DISTANCE_MEETINGS",
                "Styrelsen beslutar att anta den reviderade sociala budgeten för 2031.;UNSTATED",
                "Styrelsen beslutar att föreslå fullmäktige att fastställa budgeten för 2031.;UNSTATED",
                "Styrelsen beslutar att anta attestordningen och delegationsordningen.;UNSTATED",
                "Styrelsen beslutar att godkänna rapporten.;UNSTATED",
            })
    void the_subject_is_told_where_the_words_are_plain(String body, DecisionSubject subject) {
        assertThat(Minutes.paragraph("Plan", body).getDecisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.getSubject()).isEqualTo(subject));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Styrelsen beslutar att anslå 150 tkr för 2031 till nya bryggor.;nya bryggor",
                "Styrelsen beslutar att anslå 750 000 kronor till nya bryggor under 2031.;nya bryggor",
                "Styrelsen beslutar att avsätta 1,2 mnkr under 2031 för genomförandet.;genomförandet",
                "Styrelsen beslutar att anslå 150 tkr för 2031.;",
                "Styrelsen beslutar att bevilja 150 tkr till Näs kommun.;",
            })
    void what_a_sum_is_for_follows_it(String body, String purpose) {
        assertThat(Minutes.paragraph("Plan", body).getDecisions().get(0).getAmounts())
                .singleElement()
                .satisfies(amount -> assertThat(amount.getPurpose()).isEqualTo(purpose));
    }
}
