// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.LawProfile;

class AnnouncedInTimeTest {

    private final Rule rule = Catalogue.rule("T03");

    @Test
    void a_notice_after_the_limit_fails() {
        Say.findings(rule, Minutes.of("2023-09-13").notice("2023-09-29", "2023-10-06", null))
                .containsExactly("FAIL ERROR notice.postedOn {limit=2023-10-02, actual=2023-10-06, daysLate=4}");
    }

    @Test
    void a_notice_on_the_limit_passes() {
        Say.findings(rule, Minutes.of("2023-09-13").notice("2023-09-29", "2023-10-02", null))
                .containsExactly("PASS ERROR notice.postedOn {limit=2023-10-02, actual=2023-10-02}");
    }

    @Test
    void without_adjustment_the_latest_lawful_days_are_told() {
        Minutes minutes = Minutes.of("2025-05-09");

        Say.findings(rule, minutes).containsExactly("UNKNOWN ERROR notice.postedOn {limit=2025-05-26}");
        assertThat(Say.messages(rule, minutes, Say.SWEDISH))
                .singleElement()
                .asString()
                .contains("2025-05-23 (fredag)", "2025-05-26 (måndag)");
    }

    @Test
    void without_adjustment_even_a_late_notice_is_unknown() {
        Say.findings(rule, Minutes.of("2025-05-09").notice(null, "2025-06-30", null))
                .containsExactly("UNKNOWN ERROR notice.postedOn {limit=2025-05-26, actual=2025-06-30}");
    }

    @Test
    void a_missing_notice_day_is_unknown() {
        Say.findings(rule, Minutes.of("2023-09-13").notice("2023-09-29", null, null))
                .containsExactly("UNKNOWN ERROR notice.postedOn {limit=2023-10-02}");
    }

    @Test
    void nothing_dated_is_unknown() {
        Say.findings(rule, Minutes.undated()).containsExactly("UNKNOWN ERROR notice.postedOn {}");
    }

    @Test
    void an_association_is_not_bound() {
        Say.findings(rule, Minutes.of("2023-09-13").profile(LawProfile.FORENING))
                .containsExactly("NA ERROR notice {}");
    }
}
