// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.core.Paragraf;
import se.paragraf.core.importing.Source;
import se.paragraf.core.validation.Finding;
import se.paragraf.model.minutes.Meeting;

/** What the rules about days and notices say of real minutes, where their folder is given. */
class SeedRulesTest {

    private final Paragraf paragraf = Paragraf.standalone();

    @Test
    void clean_minutes_were_adjusted_and_announced_late_and_taken_down_too_soon() throws Exception {
        assertThat(outcomes("2023-09-13.txt"))
                .containsExactly(
                        "A01 UNKNOWN {}",
                        "A02 PASS {}",
                        "A03 FAIL {count=7, actual=2023-10-06}",
                        "A04 PASS {}",
                        "A05 PASS {}",
                        "A06 PASS {}",
                        "A07 PASS {}",
                        "A08 UNKNOWN {}",
                        "T01 FAIL {limit=2023-09-27, actual=2023-09-29, daysLate=2}",
                        "T02 PASS {limit=2023-09-27}",
                        "T03 FAIL {limit=2023-10-02, actual=2023-10-06, daysLate=4}",
                        "T04 PASS {lastAppealDay=2023-10-27}",
                        "T05 PASS {limit=2023-10-28, actual=2023-10-27, lastAppealDay=2023-10-27}",
                        "T06 FAIL {limit=2023-10-28, actual=2023-10-27, lastAppealDay=2023-10-27}",
                        "T07 PASS {}",
                        "T08 PASS {}",
                        "T09 PASS {}",
                        "T10 NA {}",
                        "T11 NA {}",
                        "T12 NA {}",
                        "T13 NA {}");
    }

    @Test
    void damaged_minutes_lack_their_days_and_are_told_the_lawful_ones() throws Exception {
        assertThat(outcomes("2025-05-09-ocr.txt"))
                .containsExactly(
                        "A01 UNKNOWN {}",
                        "A02 PASS {}",
                        "A03 UNKNOWN {count=7}",
                        "A04 PASS {}",
                        "A05 FAIL {}",
                        "A06 UNKNOWN {}",
                        "A07 FAIL {}",
                        "A08 UNKNOWN {}",
                        "T01 UNKNOWN {limit=2025-05-23}",
                        "T02 PASS {limit=2025-05-23}",
                        "T03 UNKNOWN {limit=2025-05-26}",
                        "T04 UNKNOWN {lastAppealDay=2025-06-16}",
                        "T05 UNKNOWN {}",
                        "T06 UNKNOWN {}",
                        "T07 UNKNOWN {}",
                        "T08 UNKNOWN {count=3, limit=2025-05-23, lastAppealDay=2025-06-16}",
                        "T09 PASS {}",
                        "T10 NA {}",
                        "T11 NA {}",
                        "T12 NA {}",
                        "T13 NA {}");
    }

    private List<String> outcomes(String name) throws Exception {
        Path file = Path.of(System.getProperty("paragraf.seeds", "")).resolve(name);
        assumeTrue(Files.isRegularFile(file), "no seeds");
        Meeting meeting = paragraf.importing().read(Source.of(file));
        return paragraf.validating().validate(meeting).stream()
                .filter(finding -> finding.rule().id().matches("[AT]\\d\\d"))
                .map(SeedRulesTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.rule().id() + " " + finding.outcome() + " " + finding.facts();
    }
}
