// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Rule;

class RulesTest {

    static Stream<Rule> rules() {
        return ServiceLoader.load(Rule.class).stream().map(ServiceLoader.Provider::get);
    }

    @Test
    void ids_are_unique() {
        assertThat(rules().map(rule -> rule.description().id())).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rules_are_final_and_keep_no_state(Rule rule) {
        assertThat(rule.getClass()).isFinal();
        assertThat(Arrays.stream(rule.getClass().getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers())))
                .isEmpty();
        assertThat(rule.description()).isSameAs(rule.description());
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
        for (String folder : List.of("", "rule/")) {
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
