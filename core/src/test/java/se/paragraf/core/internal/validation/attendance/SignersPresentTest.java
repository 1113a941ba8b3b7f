// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.model.minutes.SignatoryRole.ADJUSTER;
import static se.paragraf.model.minutes.SignatoryRole.CHAIR;
import static se.paragraf.model.minutes.SignatoryRole.SECRETARY;

import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;

class SignersPresentTest {

    private final Rule rule = Catalogue.rule("N09");

    @Test
    void all_present_and_the_adjuster_is_not_the_chair() {
        Say.findings(rule, signed("Anna Exempel", "Bo Prov", "Cecilia Test"))
                .containsExactly(
                        "PASS ERROR chair {names=[Anna Exempel]}",
                        "PASS WARNING secretary {names=[Bo Prov]}",
                        "PASS ERROR adjusters[0] {names=[Cecilia Test]}",
                        "PASS ERROR adjusters[0] {names=[Cecilia Test]}",
                        "PASS WARNING adjusters[0] {names=[Cecilia Test]}");
    }

    @Test
    void a_chair_who_adjusts_fails() {
        Say.findings(rule, signed("Anna Exempel", "Bo Prov", "A. Exempel"))
                .contains("FAIL ERROR adjusters[0] {names=[A. Exempel]}");
    }

    @Test
    void a_chair_who_adjusts_what_another_led_passes() {
        Minutes minutes = led("Anna Exempel", 1, 3, "Bo Prov", 4, 9).signs(ADJUSTER, "Anna Exempel");
        minutes.with(meeting -> meeting.getSignatories().get(2).getParagraphs().add(Minutes.numbers(4, 9)));

        Say.findings(rule, minutes)
                .contains("PASS ERROR adjusters[0] {names=[Anna Exempel]}")
                .doesNotContain("FAIL ERROR adjusters[0] {names=[Anna Exempel]}");
    }

    @Test
    void a_chair_of_one_paragraph_who_adjusts_all_fails() {
        Say.findings(rule, led("Anna Exempel", 1, 3, "Bo Prov", 4, 9).signs(ADJUSTER, "Bo Prov"))
                .contains("FAIL ERROR adjusters[0] {names=[Bo Prov]}");
    }

    @Test
    void every_chair_is_looked_for_and_each_once() {
        Minutes minutes = led("Anna Exempel", 1, 3, "Dan Ek", 4, 9).signs(CHAIR, "A. Exempel");

        Say.findings(rule, minutes)
                .containsExactly(
                        "PASS ERROR chair {names=[Anna Exempel]}",
                        "FAIL ERROR chair {names=[Dan Ek]}",
                        "UNKNOWN WARNING secretary {}",
                        "UNKNOWN ERROR adjusters {}");
    }

    private static Minutes led(String one, int first, int last, String other, int otherFirst, int otherLast) {
        return Minutes.undated()
                .present("Anna Exempel")
                .present("Bo Prov")
                .signs(CHAIR, one)
                .signs(CHAIR, other)
                .with(meeting -> {
                    meeting.getSignatories().get(0).getParagraphs().add(Minutes.numbers(first, last));
                    meeting.getSignatories().get(1).getParagraphs().add(Minutes.numbers(otherFirst, otherLast));
                });
    }

    @Test
    void one_who_is_not_listed_fails_and_for_the_secretary_it_is_a_warning() {
        Say.findings(rule, signed("Dan Ek", "Eva Ek", "Fia Ek"))
                .containsExactly(
                        "FAIL ERROR chair {names=[Dan Ek]}",
                        "FAIL WARNING secretary {names=[Eva Ek]}",
                        "FAIL ERROR adjusters[0] {names=[Fia Ek]}",
                        "PASS ERROR adjusters[0] {names=[Fia Ek]}");
    }

    @Test
    void one_who_is_absent_fails() {
        Minutes minutes =
                signed("Anna Exempel", "Bo Prov", "Gun Ek").attendance("Gun Ek", AttendanceGroup.ABSENT, person -> {});

        Say.findings(rule, minutes).contains("FAIL ERROR adjusters[0] {names=[Gun Ek]}");
        assertThat(Say.messages(rule, minutes, Say.SWEDISH))
                .contains("Gun Ek är justerare, men är antecknad som frånvarande. Rätta det ena.");
    }

    @Test
    void an_adjuster_who_came_late_misses_paragraphs() {
        Minutes minutes = signed("Anna Exempel", "Bo Prov", "Gun Ek")
                .paragraphs(27, 28, 29, 30)
                .attendance("Gun Ek", AttendanceGroup.DECIDING, person -> {
                    person.setWholeMeeting(false);
                    person.getPresence().add(Minutes.numbers(29, 30));
                });

        Say.findings(rule, minutes).contains("FAIL WARNING adjusters[0] {names=[Gun Ek], paragraphs=[27, 28]}");

        minutes.with(meeting -> meeting.getSignatories().get(2).getParagraphs().add(Minutes.numbers(29, 30)));
        Say.findings(rule, minutes).contains("PASS WARNING adjusters[0] {names=[Gun Ek]}");
    }

    @Test
    void an_adjuster_of_whom_only_the_hours_are_known_is_unknown() {
        Minutes minutes = signed("Anna Exempel", "Bo Prov", "Gun Ek")
                .attendance("Gun Ek", AttendanceGroup.DECIDING, person -> person.setWholeMeeting(false));

        Say.findings(rule, minutes).contains("UNKNOWN WARNING adjusters[0] {names=[Gun Ek]}");
    }

    @Test
    void nobody_named_is_unknown_each() {
        Say.findings(rule, Minutes.undated().present("Anna Exempel"))
                .containsExactly(
                        "UNKNOWN ERROR chair {}", "UNKNOWN WARNING secretary {}", "UNKNOWN ERROR adjusters {}");
    }

    @Test
    void without_a_list_of_those_present_all_is_unknown() {
        Minutes minutes = Minutes.undated().signs(ADJUSTER, "Cecilia Test");

        Say.findings(rule, minutes)
                .containsExactly(
                        "UNKNOWN ERROR chair {}",
                        "UNKNOWN WARNING secretary {}",
                        "UNKNOWN ERROR adjusters[0] {names=[Cecilia Test]}",
                        "UNKNOWN ERROR adjusters[0] {names=[Cecilia Test]}");
    }

    @Test
    void the_list_tells_who_leads_where_the_head_does_not() {
        Minutes minutes = Minutes.undated()
                .attendance("Anna Exempel", AttendanceGroup.DECIDING, person -> person.getRoles()
                        .add(AttendanceRole.CHAIR));

        Say.findings(rule, minutes).contains("PASS ERROR chair {names=[Anna Exempel]}");
    }

    private static Minutes signed(String chair, String secretary, String adjuster) {
        return Minutes.undated()
                .present("Anna Exempel")
                .present("Bo Prov")
                .present("Cecilia Test")
                .signs(CHAIR, chair)
                .signs(SECRETARY, secretary)
                .signs(ADJUSTER, adjuster);
    }
}
