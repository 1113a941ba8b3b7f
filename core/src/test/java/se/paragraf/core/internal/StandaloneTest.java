// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.model.minutes.SignatoryRole.ADJUSTER;
import static se.paragraf.model.minutes.SignatoryRole.CHAIR;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.paragraf.core.Paragraf;
import se.paragraf.core.fixture.Body;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.model.federation.LimitKind;
import se.paragraf.model.minutes.AttendanceGroup;

class StandaloneTest {

    private final Paragraf paragraf = Paragraf.standalone();

    @Test
    void rules_and_formats_are_found_without_osgi_and_one_that_cannot_be_made_is_left_out() {
        assertThat(paragraf.validating().rules())
                .extracting(RuleDescription::id)
                .containsSubsequence("I01", "M01", "N05", "N09", "T01", "T03", "T04", "T05", "T06", "T07");
        assertThat(paragraf.exporting().formats()).contains("json", "paragraf.json");
    }

    @Test
    void minutes_adjusted_and_announced_late_and_taken_down_early_fail_by_three_rules() {
        Minutes minutes = Minutes.of("2023-09-13")
                .paragraphs(30, 31, 32)
                .notice("2023-09-29", "2023-10-06", "2023-10-27")
                .present("Anna Exempel")
                .present("Bo Prov")
                .signs(CHAIR, "Anna Exempel")
                .signs(ADJUSTER, "Bo Prov");

        assertThat(outcomes(minutes))
                .containsSubsequence(
                        "I01 PASS",
                        "M01 PASS",
                        "N05 NA",
                        "N09 PASS",
                        "N09 UNKNOWN",
                        "N09 PASS",
                        "N09 PASS",
                        "N09 PASS",
                        "T01 FAIL",
                        "T03 FAIL",
                        "T04 PASS",
                        "T05 PASS",
                        "T06 FAIL",
                        "T07 PASS");
    }

    @Test
    void minutes_without_any_date_of_a_notice_are_never_found_wrong_or_right() {
        Minutes minutes = Minutes.of("2025-05-09")
                .paragraphs(27, 28, 29)
                .attendance("Frida Granlund", AttendanceGroup.DECIDING, person -> {
                    person.setWholeMeeting(false);
                    person.getPresence().add(Minutes.numbers(28, 29));
                });

        assertThat(outcomes(minutes))
                .containsSubsequence(
                        "I01 PASS",
                        "M01 PASS",
                        "N05 PASS",
                        "N09 UNKNOWN",
                        "N09 UNKNOWN",
                        "N09 UNKNOWN",
                        "T01 UNKNOWN",
                        "T03 UNKNOWN",
                        "T04 UNKNOWN",
                        "T05 UNKNOWN",
                        "T06 UNKNOWN",
                        "T07 UNKNOWN");
    }

    @Test
    void a_limit_of_the_body_itself_holds_and_its_source_is_told() {
        Minutes minutes = Minutes.of("2024-03-14").paragraphs(1).notice("2024-03-22", "2024-03-25", "2024-04-16");
        minutes.meeting()
                .setFederation(Body.named("Ö")
                        .limit(LimitKind.ADJUSTMENT_DAYS, 7, "beslut 2024-02-01 § 7")
                        .federation());

        assertThat(paragraf.validating().validate(minutes.meeting()))
                .filteredOn(finding -> finding.rule().id().equals("T01"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.FAIL);
                    assertThat(finding.message().in(Locale.ENGLISH)).contains("7 days", "beslut 2024-02-01 § 7");
                });
    }

    private List<String> outcomes(Minutes minutes) {
        return paragraf.validating().validate(minutes.meeting()).stream()
                .map(finding -> finding.rule().id() + " " + finding.outcome())
                .toList();
    }
}
