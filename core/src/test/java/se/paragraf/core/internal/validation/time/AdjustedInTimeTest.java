// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.LawProfile;

class AdjustedInTimeTest {

    private final Rule rule = Catalogue.rule("T01");

    @Test
    void an_association_is_told_by_its_name_and_is_not_bound_to_days() {
        Say.findings(
                        rule,
                        Minutes.of("2023-09-13")
                                .with(meeting -> meeting.setFederationName("Granå hembygdsförening"))
                                .notice("2023-10-29", null, null))
                .containsExactly("NA ERROR notice {}");
    }

    @Test
    void adjustment_after_the_limit_fails() {
        Say.findings(rule, Minutes.of("2023-09-13").notice("2023-09-29", null, null))
                .containsExactly("FAIL ERROR notice.adjustedOn {limit=2023-09-27, actual=2023-09-29, daysLate=2}");
    }

    @Test
    void adjustment_on_the_limit_passes() {
        Say.findings(rule, Minutes.of("2023-09-13").notice("2023-09-27", null, null))
                .containsExactly("PASS ERROR notice.adjustedOn {limit=2023-09-27, actual=2023-09-27}");
    }

    @Test
    void a_limit_on_a_holiday_moves_to_the_next_working_day() {
        Say.findings(rule, Minutes.of("2024-06-07").notice("2024-06-24", null, null))
                .containsExactly("PASS ERROR notice.adjustedOn {limit=2024-06-24, actual=2024-06-24}");
    }

    @Test
    void missing_adjustment_is_unknown_and_tells_the_limit() {
        Say.findings(rule, Minutes.of("2025-05-09"))
                .containsExactly("UNKNOWN ERROR notice.adjustedOn {limit=2025-05-23}");
    }

    @Test
    void missing_meeting_day_is_unknown() {
        Say.findings(rule, Minutes.undated().notice("2023-09-29", null, null))
                .containsExactly("UNKNOWN ERROR notice.adjustedOn {actual=2023-09-29}");
    }

    @Test
    void an_association_is_not_bound() {
        Say.findings(rule, Minutes.of("2023-09-13").profile(LawProfile.FORENING).notice("2023-10-29", null, null))
                .containsExactly("NA ERROR notice {}");
    }

    @Test
    void each_notice_has_its_own_outcome() {
        Minutes minutes = Minutes.of("2023-09-13")
                .paragraphs(22, 23)
                .notice("2023-09-29", null, null)
                .notice(notice -> {
                    notice.getParagraphs().add(Minutes.numbers(23, 23));
                    notice.setAdjustedOn(Minutes.day("2023-09-13"));
                });

        Say.findings(rule, minutes)
                .containsExactly(
                        "FAIL ERROR notice.adjustedOn {limit=2023-09-27, actual=2023-09-29, daysLate=2}",
                        "PASS ERROR notices[0].adjustedOn § 23 {limit=2023-09-27, actual=2023-09-13}");
    }

    @Test
    void paragraphs_that_no_separate_notice_is_about_still_need_one() {
        Minutes minutes = Minutes.of("2023-09-13").paragraphs(22, 23).notice(notice -> {
            notice.getParagraphs().add(Minutes.numbers(23, 23));
            notice.setAdjustedOn(Minutes.day("2023-09-13"));
        });

        Say.findings(rule, minutes)
                .containsExactly(
                        "UNKNOWN ERROR notice.adjustedOn {limit=2023-09-27}",
                        "PASS ERROR notices[0].adjustedOn § 23 {limit=2023-09-27, actual=2023-09-13}");
    }

    @Test
    void the_message_says_what_why_and_what_to_do_in_both_languages() {
        Minutes late = Minutes.of("2023-09-13").notice("2023-09-29", null, null);

        assertThat(Say.messages(rule, late, Say.SWEDISH))
                .containsExactly("Protokollet justerades 2023-09-29 (fredag), 2 dagar för sent: enligt KL 5:69 var "
                        + "sista dagen 2023-09-27 (onsdag). Kontrollera dagen; boka justeringen tidigare nästa gång.");
        assertThat(Say.messages(rule, late, Locale.ENGLISH))
                .containsExactly("The minutes were adjusted on 2023-09-29 (Friday), 2 days too late: by KL 5:69 the "
                        + "last day was 2023-09-27 (Wednesday). Check the day; book adjustment earlier next time.");
    }

    @Test
    void one_day_is_one_day() {
        Minutes late = Minutes.of("2023-09-13").notice("2023-09-28", null, null);

        assertThat(Say.messages(rule, late, Say.SWEDISH))
                .singleElement()
                .asString()
                .contains(", en dag för sent");
    }
}
