// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.Posting;

class DatesInOrderTest {

    private final Rule rule = Catalogue.rule("T07");

    @Test
    void days_that_follow_each_other_pass() {
        Say.findings(rule, Minutes.of("2023-09-13").notice("2023-09-29", "2023-10-06", "2023-10-27"))
                .containsExactly("PASS ERROR notice {}");
    }

    @Test
    void meeting_adjustment_and_notice_may_share_a_day() {
        Say.findings(rule, Minutes.of("2023-09-13").notice("2023-09-13", "2023-09-13", "2023-10-05"))
                .containsExactly("PASS ERROR notice {}");
    }

    @Test
    void a_notice_that_comes_down_on_the_day_it_went_up_fails() {
        Say.findings(rule, Minutes.of("2023-09-13").notice("2023-09-29", "2023-10-06", "2023-10-06"))
                .containsExactly("FAIL ERROR notice.removedOn {limit=2023-10-06, actual=2023-10-06}");
    }

    @Test
    void each_day_out_of_order_fails() {
        Say.findings(rule, Minutes.of("2023-09-13").notice("2023-09-12", "2023-09-11", "2023-09-10"))
                .containsExactly(
                        "FAIL ERROR notice.adjustedOn {limit=2023-09-13, actual=2023-09-12}",
                        "FAIL ERROR notice.postedOn {limit=2023-09-13, actual=2023-09-11}",
                        "FAIL ERROR notice.removedOn {limit=2023-09-13, actual=2023-09-10}");
    }

    @Test
    void days_on_both_sides_of_a_missing_one_are_compared() {
        Say.findings(rule, Minutes.of("2023-09-13").notice("2023-09-29", null, "2023-09-29"))
                .containsExactly("FAIL ERROR notice.removedOn {limit=2023-09-29, actual=2023-09-29}");
    }

    @Test
    void the_ways_to_state_the_removal_are_not_compared_with_each_other() {
        Say.findings(rule, Minutes.of("2023-09-13").notice(notice -> {
                    notice.setAdjustedOn(Minutes.day("2023-09-20"));
                    Posting posting = Minutes.posted(notice, null, "2023-09-21");
                    posting.setRemovedOn(Minutes.day("2023-10-13"));
                    posting.setLastVisibleDay(Minutes.day("2023-10-12"));
                }))
                .containsExactly("PASS ERROR notice {}");
    }

    @Test
    void a_missing_day_is_unknown_and_named() {
        Minutes minutes = Minutes.of("2023-09-13").notice("2023-09-29", null, null);

        Say.findings(rule, minutes).containsExactly("UNKNOWN ERROR notice.postedOn {}");
        assertThat(Say.messages(rule, minutes, Say.SWEDISH))
                .singleElement()
                .asString()
                .contains("uppsättandet av anslaget, nedtagandet av anslaget");
        Say.findings(rule, Minutes.undated().notice("2023-09-29", "2023-10-06", "2023-10-27"))
                .containsExactly("UNKNOWN ERROR meeting.date {}");
    }

    @Test
    void an_association_is_not_bound() {
        Say.findings(rule, Minutes.of("2023-09-13").profile(LawProfile.FORENING))
                .containsExactly("NA ERROR notice {}");
    }
}
