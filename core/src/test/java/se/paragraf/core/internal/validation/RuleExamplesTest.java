// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleExample;

class RuleExamplesTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    static List<Rule> rules() {
        return Catalogue.rules();
    }

    static Stream<Arguments> examples() {
        return rules().stream().flatMap(rule -> {
            List<RuleExample> examples = rule.examples();
            return IntStream.range(0, examples.size())
                    .mapToObj(place -> Arguments.of(rule.description().id(), place, rule, examples.get(place)));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_shows_how_it_passes_and_how_it_fails(Rule rule) {
        Set<Outcome> shown =
                Set.copyOf(rule.examples().stream().map(RuleExample::outcome).toList());

        assertThat(shown).contains(Outcome.PASS, Outcome.FAIL);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void an_example_has_the_outcome_that_it_claims(String id, int place, Rule rule, RuleExample example) {
        List<Finding> findings = example.findings(rule);

        assertThat(RuleExample.gravest(findings))
                .as(() -> "%s, example %d: %s%n%s"
                        .formatted(id, place, example.words().in(Locale.ENGLISH), findings))
                .isEqualTo(example.outcome());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.facts().keySet()).isSubsetOf(finding.rule().factKeys());
            assertThat(finding.message().in(SWEDISH))
                    .isNotBlank()
                    .doesNotContain("{")
                    .isNotEqualTo(finding.message().key());
            assertThat(finding.message().in(Locale.ENGLISH))
                    .isNotBlank()
                    .doesNotContain("{")
                    .isNotEqualTo(finding.message().key());
        });
    }
}
