// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.Checked;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.Posting;

class RemovalTest {

    private final Rule until = Catalogue.rule("T05");
    private final Rule through = Catalogue.rule("T06");

    /** The notice is put up on 6 October, the last day of appeal is 27 October. */
    @ParameterizedTest
    @CsvSource({
        "removedOn, 2023-10-26, FAIL, NA",
        "removedOn, 2023-10-27, PASS, FAIL",
        "removedOn, 2023-10-28, PASS, PASS",
        "lastVisibleDay, 2023-10-26, FAIL, NA",
        "lastVisibleDay, 2023-10-27, PASS, PASS",
        "earliestRemoval, 2023-10-26, FAIL, NA",
        "earliestRemoval, 2023-10-27, PASS, FAIL",
        "earliestRemoval, 2023-10-28, PASS, PASS",
    })
    void what_the_stated_day_means_decides(String field, String day, Outcome untilEnd, Outcome throughEnd) {
        Minutes minutes = Minutes.of("2023-09-13")
                .notice(notice -> setter(field).accept(Minutes.posted(notice, null, "2023-10-06"), day));

        assertOutcome(until, minutes, untilEnd, field);
        assertOutcome(through, minutes, throughEnd, field);
    }

    @Test
    void removal_during_the_last_day_of_appeal_is_a_warning_that_tells_the_first_safe_day() {
        Minutes minutes = Minutes.of("2023-09-13").notice("2023-09-29", "2023-10-06", "2023-10-27");

        Say.findings(through, minutes)
                .containsExactly("FAIL WARNING notice.removedOn "
                        + "{limit=2023-10-28, actual=2023-10-27, lastAppealDay=2023-10-27}");
        assertThat(Say.messages(through, minutes, Say.SWEDISH))
                .singleElement()
                .asString()
                .startsWith("Anslaget kommer ned 2023-10-27 (fredag)")
                .contains("2023-10-28 (lördag) eller senare");
    }

    @Test
    void removal_before_the_last_day_of_appeal_is_an_error() {
        Say.findings(until, Minutes.of("2023-09-13").notice("2023-09-29", "2023-10-06", "2023-10-20"))
                .containsExactly("FAIL ERROR notice.removedOn "
                        + "{limit=2023-10-28, actual=2023-10-20, lastAppealDay=2023-10-27}");
    }

    @Test
    void missing_days_are_unknown() {
        Say.findings(through, Minutes.of("2023-09-13").notice(null, "2023-10-06", null))
                .containsExactly("UNKNOWN WARNING notice.removedOn {limit=2023-10-28, lastAppealDay=2023-10-27}");
        Say.findings(through, Minutes.of("2023-09-13").notice(null, null, "2023-10-27"))
                .containsExactly("UNKNOWN WARNING notice.removedOn {actual=2023-10-27}");
        Say.findings(until, Minutes.of("2023-09-13")).containsExactly("UNKNOWN ERROR notice.removedOn {}");
    }

    @Test
    void an_association_is_not_bound() {
        Minutes minutes = Minutes.of("2023-09-13").profile(LawProfile.FORENING);

        Say.findings(until, minutes).containsExactly("NA ERROR notice {}");
        Say.findings(through, minutes).containsExactly("NA WARNING notice {}");
    }

    private static void assertOutcome(Rule rule, Minutes minutes, Outcome outcome, String field) {
        assertThat(Checked.by(rule, minutes)).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(outcome);
            assertThat(finding.location()).isEqualTo("notice." + field);
        });
    }

    private static BiConsumer<Posting, String> setter(String field) {
        return switch (field) {
            case "removedOn" -> (posting, day) -> posting.setRemovedOn(Minutes.day(day));
            case "lastVisibleDay" -> (posting, day) -> posting.setLastVisibleDay(Minutes.day(day));
            default -> (posting, day) -> posting.setEarliestRemoval(Minutes.day(day));
        };
    }
}
