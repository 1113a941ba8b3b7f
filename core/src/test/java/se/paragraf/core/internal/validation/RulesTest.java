// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Rule;

class RulesTest {

    static List<Rule> rules() {
        return Catalogue.rules();
    }

    @Test
    void ids_are_unique() {
        assertThat(Catalogue.brought().stream().map(rule -> rule.description().id()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rules_are_titled_in_both_languages(Rule rule) {
        RuleDescription description = rule.description();

        assertThat(description.title().in(Locale.forLanguageTag("sv")))
                .isNotEqualTo(description.title().in(Locale.ENGLISH));
        assertThat(description.source()).isNotBlank();
    }

    @Test
    void both_languages_have_the_same_words_to_say() throws IOException {
        for (String folder : List.of(
                "",
                "attendance/",
                "content/",
                "document/",
                "model/",
                "notice/",
                "publication/",
                "rule/",
                "series/",
                "time/",
                "vote/",
                "wording/")) {
            assertThat(keys(folder + "messages_sv.properties")).isEqualTo(keys(folder + "messages.properties"));
        }
    }

    private static TreeSet<String> keys(String file) throws IOException {
        Properties words = new Properties();
        try (InputStream in = DefaultValidator.class.getResourceAsStream(file);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
