// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.core.Paragraf;
import se.paragraf.core.importing.Source;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.spi.RuleExample;

/**
 * What the rules find in real minutes, where their folder is given: the outcomes that a person judged them to have. Each
 * line has the rule, its gravest outcome with the gravest severity, and the paragraphs that its failures name.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedFindingsTest {

    private Map<String, List<Finding>> clean;
    private Map<String, List<Finding>> damaged;

    @BeforeAll
    void check() throws Exception {
        clean = findings("2023-09-13.txt");
        damaged = findings("2025-05-09-ocr.txt");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            T01, FAIL ERROR
            T03, FAIL ERROR
            T04, PASS INFO
            T06, FAIL WARNING
            T07, PASS ERROR
            A03, FAIL WARNING
            A04, PASS ERROR
            A05, PASS ERROR
            A06, PASS ERROR
            N01, UNKNOWN ERROR
            N02, FAIL WARNING
            N07, FAIL INFO
            N08, FAIL WARNING
            N09, PASS ERROR
            N12, PASS WARNING
            S02, PASS ERROR
            I01, PASS ERROR
            I02, UNKNOWN WARNING
            I04, PASS WARNING
            I15, NA WARNING
            I18, FAIL WARNING § 36 37
            I19, FAIL WARNING § 35
            I22, FAIL INFO
            I23, FAIL INFO § 35
            I24, FAIL INFO
            I25, FAIL INFO
            I26, FAIL INFO § 35
            S01, FAIL WARNING
            P01, PASS ERROR
            """)
    void clean_minutes(String rule, String expected) {
        assertThat(told(clean, rule)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            T01, UNKNOWN ERROR
            T03, UNKNOWN ERROR
            T04, UNKNOWN INFO
            A04, PASS ERROR
            A05, FAIL ERROR
            N01, UNKNOWN ERROR
            N05, PASS ERROR
            N07, FAIL INFO
            N09, UNKNOWN WARNING
            I01, PASS ERROR
            I05, FAIL INFO § 32 33
            I17, FAIL WARNING § 29
            I18, FAIL WARNING § 31
            I19, FAIL WARNING § 34 35
            I20, FAIL INFO § 35
            S01, UNKNOWN WARNING
            """)
    void minutes_damaged_by_character_recognition(String rule, String expected) {
        assertThat(told(damaged, rule)).isEqualTo(expected);
    }

    private static String told(Map<String, List<Finding>> findings, String rule) {
        List<Finding> all = findings.get(rule);
        assertThat(all).as(rule).isNotNull();
        Outcome outcome = RuleExample.gravest(all);
        List<Finding> gravest =
                all.stream().filter(finding -> finding.outcome() == outcome).toList();
        List<String> words = new ArrayList<>();
        words.add(outcome.name());
        words.add(gravest.stream()
                .map(Finding::severity)
                .min(Enum::compareTo)
                .orElseThrow()
                .name());
        TreeSet<Integer> paragraphs = gravest.stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL)
                .flatMapToInt(finding -> finding.paragraph().stream())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        if (!paragraphs.isEmpty()) {
            words.add("§");
            paragraphs.forEach(number -> words.add(number.toString()));
        }
        return String.join(" ", words);
    }

    private static Map<String, List<Finding>> findings(String name) throws Exception {
        String folder = System.getProperty("paragraf.seeds", "");
        Path file = Path.of(folder).resolve(name);
        assumeTrue(!folder.isEmpty() && Files.isRegularFile(file), "the folder of real minutes is not given");
        Paragraf paragraf = Paragraf.standalone();
        return paragraf.validating().validate(paragraf.importing().read(Source.of(file))).stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().id()));
    }
}
