// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.LawProfile;

class AppealEndTest {

    private final Rule rule = Catalogue.rule("T04");

    @Test
    void the_day_is_computed_from_the_notice() {
        Say.findings(rule, Minutes.of("2023-09-13").notice("2023-09-29", "2023-10-06", null))
                .containsExactly("PASS INFO notice.statedAppealEnd {lastAppealDay=2023-10-27}");
    }

    @Test
    void the_same_day_stated_passes() {
        Say.findings(rule, stating("2023-10-27"))
                .containsExactly("PASS INFO notice.statedAppealEnd {lastAppealDay=2023-10-27, actual=2023-10-27}");
    }

    @Test
    void another_day_stated_fails() {
        Say.findings(rule, stating("2023-10-28"))
                .containsExactly("FAIL INFO notice.statedAppealEnd {lastAppealDay=2023-10-27, actual=2023-10-28}");
    }

    @Test
    void without_a_notice_day_the_latest_lawful_day_is_told() {
        Say.findings(rule, Minutes.of("2025-05-09"))
                .containsExactly("UNKNOWN INFO notice.statedAppealEnd {lastAppealDay=2025-06-16}");
        Say.findings(rule, Minutes.undated()).containsExactly("UNKNOWN INFO notice.statedAppealEnd {}");
    }

    @Test
    void an_association_is_not_bound() {
        Say.findings(rule, Minutes.of("2023-09-13").profile(LawProfile.FORENING))
                .containsExactly("NA INFO notice {}");
    }

    private static Minutes stating(String end) {
        return Minutes.of("2023-09-13")
                .notice(notice -> Minutes.posted(notice, null, "2023-10-06").setStatedAppealEnd(Minutes.day(end)));
    }
}
