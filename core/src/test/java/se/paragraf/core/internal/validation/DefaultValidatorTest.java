// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.calendar.StatutoryCalendar;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.text.Message;

class DefaultValidatorTest {

    @Test
    void a_rule_that_throws_is_unknown_and_the_others_go_on() {
        List<Finding> findings = validate(
                rule("X02", Stream::empty), rule("X01", () -> Stream.of(1).map(number -> {
                    throw new IllegalStateException("out of order");
                })));

        assertThat(findings)
                .extracting(finding -> finding.rule().id() + " " + finding.outcome())
                .containsExactly("M02 NA", "X01 UNKNOWN", "X02 NA");
        assertThat(findings.get(1).message().in(Locale.ENGLISH)).contains("out of order");
    }

    @Test
    void a_rule_that_cannot_say_what_it_is_is_left_out_and_the_others_go_on() {
        Rule dumb = new Rule() {
            @Override
            public RuleDescription description() {
                throw new NoClassDefFoundError("se/elsewhere/Words");
            }

            @Override
            public Stream<Finding> check(Subject subject) {
                return Stream.empty();
            }
        };

        assertThat(validate(dumb, rule("X01", Stream::empty)))
                .extracting(finding -> finding.rule().id())
                .containsExactly("M02", "X01");
    }

    @Test
    void a_rule_with_nothing_to_look_at_does_not_apply() {
        assertThat(validate(rule("X01", Stream::empty)))
                .extracting(Finding::outcome)
                .containsOnly(Outcome.NA);
    }

    @Test
    void a_rule_of_its_own_takes_the_place_of_one_in_a_set_with_the_same_id() {
        Rule own = rule("X01", Stream::empty);
        DefaultValidator validator = new DefaultValidator(
                List.of(own), List.of(() -> List.of(rule("X01", Stream::empty))), new StatutoryCalendar());

        assertThat(validator.installed()).contains(own);
        assertThat(validator.rules()).extracting(RuleDescription::id).containsExactly("M02", "X01");
    }

    @Test
    void the_rules_of_a_set_are_not_made_before_something_is_checked() {
        AtomicInteger asked = new AtomicInteger();
        RuleSet set = () -> {
            asked.incrementAndGet();
            return List.of(rule("X01", Stream::empty));
        };
        DefaultValidator validator = new DefaultValidator(List.of(), List.of(set), new StatutoryCalendar());
        assertThat(asked).hasValue(0);

        validator.rules();
        validator.rules();

        assertThat(asked).hasValue(1);
    }

    @Test
    void rules_are_told_in_the_order_of_their_ids() {
        DefaultValidator validator = new DefaultValidator(
                List.of(rule("T03", Stream::empty), rule("I01", Stream::empty)), List.of(), new StatutoryCalendar());

        assertThat(validator.rules()).extracting(RuleDescription::id).containsExactly("I01", "M02", "T03");
    }

    private static List<Finding> validate(Rule... rules) {
        return new DefaultValidator(List.of(rules), List.of(), new StatutoryCalendar())
                .validate(Minutes.undated().meeting());
    }

    private static Rule rule(String id, Supplier<Stream<Finding>> findings) {
        return new Rule() {
            @Override
            public RuleDescription description() {
                Message title = Message.of(DefaultValidator.class, "nothing");
                return new RuleDescription(id, Severity.INFO, "praxis", title, List.of());
            }

            @Override
            public Stream<Finding> check(Subject subject) {
                return findings.get();
            }
        };
    }
}
