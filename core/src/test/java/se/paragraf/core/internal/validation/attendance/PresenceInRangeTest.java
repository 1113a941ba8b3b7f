// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.core.fixture.Minutes.numbers;
import static se.paragraf.core.fixture.Minutes.times;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.Checked;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.TimeRange;

class PresenceInRangeTest {

    private final Rule rule = Catalogue.rule("N05");

    @Test
    void a_long_presence_is_told_to_its_end() {
        Minutes minutes = Minutes.undated()
                .paragraphs(1, 2)
                .attendance("Anna Exempel", AttendanceGroup.DECIDING, person -> {
                    person.setWholeMeeting(false);
                    person.getPresence().add(Minutes.numbers(1, 250));
                });

        assertThat(Say.messages(rule, minutes, Say.SWEDISH))
                .singleElement()
                .asString()
                .contains("§§ 3–250", "(§§ 1–2)");
    }

    @Test
    void numbers_within_the_meeting_pass() {
        Say.findings(rule, present(numbers(28, 29), numbers(31, 31)).paragraphs(27, 28, 29, 30, 31))
                .containsExactly(
                        "PASS ERROR participants[0].paragraphs {names=[Frida Granlund], paragraphs=[28, 29, 31]}");
    }

    @Test
    void numbers_outside_the_meeting_fail() {
        Minutes minutes = present(numbers(25, 28), numbers(30, 33)).paragraphs(27, 28, 29, 30, 31);

        Say.findings(rule, minutes)
                .containsExactly(
                        "FAIL ERROR participants[0].paragraphs {names=[Frida Granlund], paragraphs=[25, 26, 32, 33]}");
        assertThat(Say.messages(rule, minutes, Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("Frida Granlund is said to be present at §§ 25–26, 32–33, which the meeting (§§ 27–31)");
    }

    @Test
    void a_range_that_lies_wholly_outside_is_listed_once() {
        Say.findings(rule, present(numbers(40, 41)).paragraphs(27, 28))
                .containsExactly("FAIL ERROR participants[0].paragraphs {names=[Frida Granlund], paragraphs=[40, 41]}");
    }

    @Test
    void a_range_that_runs_backwards_fails() {
        Say.findings(rule, present(numbers(29, 28)).paragraphs(27, 28, 29))
                .containsExactly("FAIL ERROR participants[0].paragraphs {names=[Frida Granlund], paragraphs=[29, 28]}");
    }

    @Test
    void a_range_that_runs_backwards_within_the_meeting_can_be_turned() {
        Minutes minutes = present(numbers(29, 28)).paragraphs(27, 28, 29);

        assertThat(Checked.by(rule, minutes).get(0).fixes()).singleElement().satisfies(fix -> assertThat(fix.edits())
                .extracting(Edit::value)
                .containsExactly(28, 29));
        assertThat(Checked.by(rule, present(numbers(40, 28)).paragraphs(27, 28, 29))
                        .get(0)
                        .fixes())
                .isEmpty();
    }

    @Test
    void plain_words_are_read() {
        Minutes minutes = Minutes.undated()
                .paragraphs(27, 28, 29)
                .attendance("Frida Granlund", AttendanceGroup.DECIDING, person -> {
                    person.setWholeMeeting(false);
                    person.setPresenceAsWritten("ej § 28");
                });

        Say.findings(rule, minutes)
                .containsExactly("PASS ERROR participants[0].paragraphs {names=[Frida Granlund], paragraphs=[27, 29]}");
    }

    @Test
    void a_meeting_without_numbers_is_unknown() {
        Say.findings(rule, present(numbers(28, 28)))
                .containsExactly("UNKNOWN ERROR participants[0].paragraphs {names=[Frida Granlund], paragraphs=[28]}");
    }

    @Test
    void partial_presence_that_nobody_could_read_is_unknown() {
        Say.findings(rule, present().paragraphs(27))
                .containsExactly("UNKNOWN ERROR participants[0].paragraphs {names=[Frida Granlund]}");
    }

    @Test
    void hours_are_held_against_those_of_the_meeting() {
        Say.findings(rule, present(times("09:00", "10:00")).hours("09:00", "12:00"))
                .containsExactly("PASS ERROR participants[0].times {names=[Frida Granlund]}");
        Say.findings(rule, present(times("11:00", "12:30")).hours("09:00", "12:00"))
                .containsExactly("FAIL ERROR participants[0].times {names=[Frida Granlund]}");
        Say.findings(rule, present(times(null, "08:30")).hours("09:00", "12:00"))
                .containsExactly("FAIL ERROR participants[0].times {names=[Frida Granlund]}");
        Say.findings(rule, present(times("11:00", "10:00")))
                .containsExactly("FAIL ERROR participants[0].times {names=[Frida Granlund]}");
        Say.findings(rule, present(times("11:00", null)))
                .containsExactly("UNKNOWN ERROR participants[0].times {names=[Frida Granlund]}");
    }

    @Test
    void presence_throughout_is_nothing_to_look_at() {
        Say.findings(rule, Minutes.undated().present("Anna Exempel").paragraphs(27))
                .containsExactly("NA ERROR meeting {}");
    }

    private static Minutes present(NumberRange... ranges) {
        return Minutes.undated().attendance("Frida Granlund", AttendanceGroup.DECIDING, person -> {
            person.setWholeMeeting(false);
            person.getPresence().addAll(List.of(ranges));
        });
    }

    private static Minutes present(TimeRange range) {
        return Minutes.undated().attendance("Frida Granlund", AttendanceGroup.DECIDING, person -> {
            person.setWholeMeeting(false);
            person.getTimes().add(range);
        });
    }
}
