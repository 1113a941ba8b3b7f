// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;

class SeveralBoardsTest {

    private final Minutes minutes = Minutes.of("2023-09-13").notice(notice -> {
        notice.setAdjustedOn(Minutes.day("2023-09-29"));
        Minutes.posted(notice, "Granå kommun", "2023-10-02").setRemovedOn(Minutes.day("2023-10-20"));
        Minutes.posted(notice, "Region Exempel", "2023-10-06").setRemovedOn(Minutes.day("2023-10-28"));
        Minutes.posted(notice, "Älvby kommun", "2023-10-02").setRemovedOn(Minutes.day("2023-10-20"));
    });

    @Test
    void boards_that_share_their_days_have_one_finding_that_names_them() {
        Rule rule = Catalogue.rule("T03");

        Say.findings(rule, minutes)
                .containsExactly(
                        "PASS ERROR notice.postedOn "
                                + "{limit=2023-10-02, actual=2023-10-02, names=[Granå kommun, Älvby kommun]}",
                        "FAIL ERROR notice.postedOn "
                                + "{limit=2023-10-02, actual=2023-10-06, daysLate=4, names=[Region Exempel]}");
        assertThat(Say.messages(rule, minutes, Say.SWEDISH))
                .first()
                .asString()
                .startsWith("På anslagstavlorna hos Granå kommun, Älvby kommun: Anslaget sattes upp 2023-10-02");
    }

    @Test
    void the_end_of_appeal_and_the_removal_are_told_board_by_board() {
        Say.findings(Catalogue.rule("T04"), minutes)
                .containsExactly(
                        "PASS INFO notice.statedAppealEnd "
                                + "{lastAppealDay=2023-10-23, names=[Granå kommun, Älvby kommun]}",
                        "PASS INFO notice.statedAppealEnd {lastAppealDay=2023-10-27, names=[Region Exempel]}",
                        "PASS INFO notice.statedAppealEnd {lastAppealDay=2023-10-27}");
        Say.findings(Catalogue.rule("T05"), minutes)
                .extracting(finding -> finding.split(" ")[0])
                .containsExactly("FAIL", "PASS");
        Say.findings(Catalogue.rule("T06"), minutes)
                .extracting(finding -> finding.split(" ")[0])
                .containsExactly("NA", "PASS");
    }

    @Test
    void a_notice_may_state_the_day_on_which_the_time_for_appeal_ends_for_all_boards() {
        Minutes stated = Minutes.of("2023-09-13").notice(notice -> {
            Minutes.posted(notice, "Granå kommun", "2023-10-02").setStatedAppealEnd(Minutes.day("2023-10-27"));
            Minutes.posted(notice, "Region Exempel", "2023-10-06").setStatedAppealEnd(Minutes.day("2023-10-26"));
        });

        Say.findings(Catalogue.rule("T04"), stated)
                .extracting(finding -> finding.split(" ")[0])
                .containsExactly("PASS", "FAIL", "PASS");
    }

    @Test
    void a_board_that_was_early_keeps_the_notice_until_appeal_ends_by_the_last_one() {
        Minutes early = Minutes.of("2023-09-13").notice(notice -> {
            Minutes.posted(notice, "Granå kommun", "2023-10-02").setRemovedOn(Minutes.day("2023-10-24"));
            Minutes.posted(notice, "Älvby kommun", "2023-10-02").setLastVisibleDay(Minutes.day("2023-10-27"));
            Minutes.posted(notice, "Region Exempel", "2023-10-06").setRemovedOn(Minutes.day("2023-10-28"));
        });

        Say.findings(Catalogue.rule("T05"), early).allMatch(finding -> finding.startsWith("PASS"));
        Say.findings(Catalogue.rule("T06"), early)
                .containsExactly(
                        "FAIL WARNING notice.removedOn "
                                + "{limit=2023-10-28, actual=2023-10-24, lastAppealDay=2023-10-27, names=[Granå kommun]}",
                        "PASS WARNING notice.lastVisibleDay "
                                + "{limit=2023-10-23, actual=2023-10-27, lastAppealDay=2023-10-23, names=[Älvby kommun]}",
                        "PASS WARNING notice.removedOn "
                                + "{limit=2023-10-28, actual=2023-10-28, lastAppealDay=2023-10-27, names=[Region Exempel]}");
    }

    @Test
    void the_order_of_days_is_checked_board_by_board() {
        Minutes wrong = Minutes.of("2023-09-13").notice(notice -> {
            notice.setAdjustedOn(Minutes.day("2023-09-29"));
            Minutes.posted(notice, "Granå kommun", "2023-09-28").setRemovedOn(Minutes.day("2023-10-24"));
            Minutes.posted(notice, null, "2023-10-02").setRemovedOn(Minutes.day("2023-10-24"));
        });

        Say.findings(Catalogue.rule("T07"), wrong)
                .containsExactly(
                        "FAIL ERROR notice.postedOn {limit=2023-09-29, actual=2023-09-28, names=[Granå kommun]}",
                        "PASS ERROR notice {}");
    }

    @Test
    void adjustment_is_checked_once_for_all_boards() {
        Say.findings(Catalogue.rule("T01"), minutes).hasSize(1);
    }
}
