// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.core.Paragraf;
import se.paragraf.core.importing.Source;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.model.minutes.Meeting;

/** What the rules about content find in real minutes, where their folder is given. */
class SeedContentRulesTest {

    private static final Set<String> RULES =
            Set.of("I01", "I03", "I04", "I05", "I06", "I13", "I14", "I15", "I16", "I20", "I25", "I27");

    @Test
    void clean_minutes_decide_what_they_head_as_decisions_and_no_budget_of_the_body() throws Exception {
        assertThat(findings("2023-09-13.txt"))
                .contains(
                        "I01 PASS ERROR {paragraphs=[30, 31, 32, 33, 34, 35, 36, 37, 38, 39], count=10}",
                        "I03 UNKNOWN INFO {paragraphs=[30, 31, 32, 33, 34, 35, 36, 37, 38, 39]}",
                        "I04 PASS WARNING {explicit=[35, 36, 37], implicit=[31, 34]}",
                        "I15 NA WARNING {}",
                        "I25 FAIL INFO {paragraphs=[35, 36, 37], count=3}")
                .noneMatch(line -> line.contains("FAIL ERROR") || line.contains("FAIL WARNING"));
    }

    @Test
    void damaged_minutes_decide_where_only_information_was_announced() throws Exception {
        assertThat(findings("2025-05-09-ocr.txt"))
                .contains(
                        "I01 PASS ERROR {paragraphs=[27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37], count=11}",
                        "I04 PASS WARNING {explicit=[31, 35], implicit=[28, 29, 32, 33]}",
                        "I05 FAIL INFO § 32 {count=1}",
                        "I05 FAIL INFO § 33 {count=1}",
                        "I15 NA WARNING {}",
                        "I20 FAIL INFO § 35 {count=1}")
                .noneMatch(line -> line.contains("FAIL ERROR") || line.contains("FAIL WARNING"));
    }

    private static List<String> findings(String name) throws Exception {
        String folder = System.getProperty("paragraf.seeds", "");
        Path file = Path.of(folder).resolve(name);
        assumeTrue(!folder.isEmpty() && Files.isRegularFile(file), "the folder of real minutes is not given");
        Meeting meeting = new TextImporter().read(Source.of(file));
        try (Stream<Finding> findings = Paragraf.standalone()
                .validating()
                .findings(ValidationRequest.of(meeting).withRules(RULES))) {
            return findings.map(SeedContentRulesTest::line).collect(Collectors.toList());
        }
    }

    private static String line(Finding finding) {
        String paragraph =
                finding.paragraph().isPresent() ? "§ " + finding.paragraph().getAsInt() + " " : "";
        return finding.rule().id() + " " + finding.outcome() + " " + finding.severity() + " " + paragraph
                + finding.facts();
    }
}
