// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.cli.fixture.Run;

class UsageTest {

    private static final String[] COMMANDS = {
        "Kommandon:",
        "import",
        "show",
        "validate",
        "deadlines",
        "export",
        "templates",
        "new",
        "rules",
        "formats",
        "extensions",
        "ui",
        "help"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show|Saknas: FILE",
                "show a b|Okänt: b",
                "show --format xml a|--format kan inte ha värdet \"xml\"",
                "show a --plugins|--plugins kräver ett värde",
                "export a --format|--format kräver ett värde",
                "show --plugins b a|--plugins fungerar bara i distributionen; här läggs tillägg på klassvägen",
                "brew|Okänt: brew",
                "export a|Saknas: --format",
                "validate --min-severity BAD a|--min-severity kan inte ha värdet \"BAD\"",
                "formats --lang fi|--lang kan inte ha värdet \"fi\"",
                "formats --lang sv --lang sv|Får bara anges en gång: --lang",
                "rules --explain Z99|Regeln Z99 finns inte; \"paragraf rules\" visar vilka som finns",
                "help brew|Okänt: brew",
                "export x.txt -f tiny -o -|--output anger en mapp, och - är ingen; skriv ./- för en mapp med det namnet",
                "import x.txt -o -|--output anger en mapp, och - är ingen; skriv ./- för en mapp med det namnet"
            })
    void a_wrong_command_line_is_told_with_its_usage_and_exit_code_2(String line, String fault) {
        Run run = Run.of(line.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines().get(0)).isEqualTo(fault);
        assertThat(run.err()).contains("Användning: paragraf");
    }

    @Test
    void no_command_is_a_wrong_command_line() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines().get(0)).startsWith("Användning: paragraf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h", "show --help", "help export", "--version"})
    void help_goes_to_standard_output(String line) {
        Run run = Run.of(line.split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("paragraf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--help show", "--lang sv -h export", "help"})
    void the_help_of_the_whole_lists_every_command(String line) {
        assertThat(Run.of(line.split(" ")).out()).containsSubsequence(COMMANDS);
    }

    @Test
    void a_wrong_option_before_the_command_is_told_with_every_command() {
        assertThat(Run.of("--lang", "fi", "show", "a").err()).containsSubsequence(COMMANDS);
    }

    @Test
    void each_exit_code_has_a_line_in_the_usage() {
        assertThat(Run.of("help").out().lines().map(String::strip)).contains("0  klart", "1  fel funna");
    }

    @Test
    void the_usage_speaks_the_language_asked_for() {
        assertThat(Run.of("help", "--lang", "en").out()).contains("Usage: paragraf", "Checks minutes against the law.");
        assertThat(Run.of("help").out()).contains("Kontrollerar protokoll mot lagen.");
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(Run.of("--version").out().strip()).matches("paragraf \\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void formats_and_rules_are_those_that_are_installed() {
        assertThat(Run.of("formats").out()).contains("tiny", "json");
        assertThat(Run.of("rules").out()).contains("Q1a");
        assertThat(Run.of("rules", "--explain", "Q1a").out()).contains("KL 99:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "usage"})
    void every_text_is_there_in_both_languages(String texts) throws IOException {
        assertThat(keys(texts + "_sv")).isEqualTo(keys(texts));
    }

    private static Set<String> keys(String texts) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Program.class.getResourceAsStream(texts + ".properties")) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }
}
