// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.model.minutes.Attendance;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Anna Exempel, ANNA  EXEMPEL, true",
        "A. Exempel, Anna Exempel, true",
        "A Exempel, Anna Maria Exempel, true",
        "Exempel, Anna Exempel, true",
        "Anna Exempel, Anna Maria Exempel, true",
        "Maria Exempel, Anna Exempel, false",
        "B. Exempel, Anna Exempel, false",
        "Anna Prov, Anna Exempel, false",
        "Anna Maria Exempel, Maria Anna Exempel, false",
    })
    void names_agree_if_one_is_the_other_written_shorter(String name, String other, boolean agree) {
        assertThat(PersonName.agree(name, other)).isEqualTo(agree);
        assertThat(PersonName.agree(other, name)).isEqualTo(agree);
    }

    @Test
    void the_same_name_goes_before_one_that_only_agrees() {
        Minutes minutes = Minutes.undated().present("Anna Maria Exempel").present("Anna Exempel");

        assertThat(PersonName.find("Anna Exempel", minutes.meeting().getAttendances()))
                .map(Attendance::getName)
                .hasValue("Anna Exempel");
    }

    @Test
    void of_two_that_agree_none_is_guessed() {
        Minutes minutes = Minutes.undated().present("Anna Exempel").present("Arne Exempel");

        assertThat(PersonName.find("A. Exempel", minutes.meeting().getAttendances()))
                .isEmpty();
    }
}
