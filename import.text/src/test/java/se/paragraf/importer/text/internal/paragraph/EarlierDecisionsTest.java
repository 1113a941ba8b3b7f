// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierDecisionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "att ändra beslut 2023-04-12 § 12|AMENDS 2023-04-12 §12 'beslut 2023-04-12 § 12'",
                "att följa § 12 2023-04|REFERS_TO 2023-04 §12 '§ 12 2023-04'",
                "att följa § 12/2023|REFERS_TO 2023 §12 '§ 12/2023'",
                "att följa § 12, den 12 april 2023|REFERS_TO 2023-04-12 §12 '§ 12, den 12 april 2023'",
                "enligt tidigare beslut § 12 avsätta medel|REFERS_TO null §12 'tidigare beslut § 12'",
                "att beslutet från 2023-04-12 upphävs|REPLACES 2023-04-12 §null 'beslutet från 2023-04-12'",
                "att planen ersätter den som antogs 2023-04-12, § 7|REPLACES 2023-04-12 §7 '2023-04-12, § 7'",
            })
    void an_earlier_decision_by_its_day_and_its_paragraph(String text, String expected) {
        assertThat(EarlierDecisions.in(text))
                .extracting(found -> found.getKind() + " " + found.getDecidedIn() + " §" + found.getParagraphNumber()
                        + " '" + found.getAsWritten() + "'")
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "att anta planen enligt 7 § kommunallagen",
                "att godkänna § 12",
                "att anta budgeten för 2024",
                "att beslutet gäller till 2024-12-31",
                "att följa § 12 2023-13"
            })
    void other_numbers_and_days_are_none(String text) {
        assertThat(EarlierDecisions.in(text)).isEmpty();
    }
}
