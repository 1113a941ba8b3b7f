// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.paragraf.core.Paragraf;
import se.paragraf.core.importing.Source;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.ValidationRequest;

/** What the rules about wording and publication say of real minutes, where their folder is given. */
class SeedWordingTest {

    private static final Set<String> RULES =
            Set.of("I17", "I18", "I19", "I22", "I23", "I24", "I26", "S01", "S02", "S03", "S04", "P01", "P02");

    @Test
    void clean_minutes_are_judged_as_by_hand() throws Exception {
        assertThat(outcomes("2023-09-13.txt"))
                .containsExactlyInAnyOrder(
                        "I17 NA",
                        "I18 FAIL WARNING § 36",
                        "I18 FAIL WARNING § 37",
                        "I19 FAIL WARNING § 35",
                        "I22 FAIL INFO",
                        "I23 FAIL INFO § 35",
                        "I24 FAIL INFO",
                        "I26 FAIL INFO § 35",
                        "S01 FAIL WARNING",
                        "S02 PASS § 31",
                        "S03 NA",
                        "S04 NA",
                        "P01 PASS",
                        "P02 PASS");
    }

    @Test
    void damaged_minutes_are_judged_as_by_hand() throws Exception {
        assertThat(outcomes("2025-05-09-ocr.txt"))
                .containsExactlyInAnyOrder(
                        "I17 FAIL WARNING § 29",
                        "I18 FAIL WARNING § 31",
                        "I19 FAIL WARNING § 34",
                        "I19 FAIL WARNING § 35",
                        "I22 FAIL INFO",
                        "I23 PASS",
                        "I24 FAIL INFO",
                        "I26 FAIL INFO § 34",
                        "I26 FAIL INFO § 35",
                        "S01 UNKNOWN WARNING",
                        "S02 UNKNOWN INFO § 28",
                        "S03 NA",
                        "S04 NA",
                        "P01 PASS",
                        "P02 PASS");
    }

    private static List<String> outcomes(String name) throws Exception {
        String folder = System.getProperty("paragraf.seeds", "");
        Path file = Path.of(folder).resolve(name);
        assumeTrue(!folder.isEmpty() && Files.isRegularFile(file), "the folder of real minutes is not given");
        return Paragraf.standalone()
                .validating()
                .findings(ValidationRequest.of(new TextImporter().read(Source.of(file)))
                        .withRules(RULES))
                .map(SeedWordingTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        boolean judged = finding.outcome() == Outcome.FAIL || finding.outcome() == Outcome.UNKNOWN;
        return finding.rule().id() + " " + finding.outcome() + (judged ? " " + finding.severity() : "")
                + (finding.paragraph().isPresent() ? " § " + finding.paragraph().getAsInt() : "");
    }
}
