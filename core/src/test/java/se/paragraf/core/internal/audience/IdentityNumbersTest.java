// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {

    private static final LocalDate MEETING = LocalDate.of(2024, 3, 14);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisation 222000-2972",
                "organisation 556016-0680",
                "bankgiro 5050-1055",
                "plusgiro 90 20 33-4",
                "dnr 2024/0317-12",
                "OCR 1234567897",
                "telephone 090-123 45 67",
                "on 2024-03-14 at 1300",
                "811300-1237",
                "810230-1234",
                "a sum of 8 112 189 876 kronor",
                "sum 9f8112189876ab",
                "call 0701010001",
                "tel 0701010001, bankgiro 5050-1055",
                "opened 2001-01-01 0007",
                "",
                "811218-9877"
            })
    void what_looks_alike_is_none(String text) {
        assertThat(IdentityNumbers.areIn(text, MEETING)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811218-9876",
                "198112189876",
                "811278-9873",
                "121212+1212",
                "000229-0005",
                "８１１２１８-９８７６",
                "811218/9876",
                "811218.9876",
                "81 12 18-9876",
                "81-12-18 9876",
                "1981-12-18 9876",
                "1981.12.18-9876",
                "1981 12 18 9876",
                "8112\u200E18-98\u202C76",
                "född8112189876",
                "personnummer 0701010001",
                "0701010001 (pnr)"
            })
    void numbers_of_people_are_found(String text) {
        assertThat(IdentityNumbers.areIn(text, MEETING)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"190002290005", "19000229-0005"})
    void a_day_that_there_never_was_is_none(String text) {
        assertThat(IdentityNumbers.areIn(text, MEETING)).isFalse();
    }
}
