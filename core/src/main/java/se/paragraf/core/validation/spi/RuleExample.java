// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation.spi;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.core.internal.calendar.StatutoryCalendar;
import se.paragraf.core.internal.validation.DefaultValidator;
import se.paragraf.core.internal.validation.example.ExampleReader;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.model.text.Localized;

/**
 * A meeting on which a rule shows what it does. For any thread as long as nobody changes the meeting.
 *
 * @param outcome the gravest of its findings: FAIL before UNKNOWN before PASS before NA
 * @param words what the meeting is like, in a sentence
 * @param request what is checked
 */
public record RuleExample(Outcome outcome, Localized words, ValidationRequest request) {

    /**
     * Creates it.
     *
     * @param outcome not null
     * @param words not null
     * @param request not null
     * @throws NullPointerException if an argument is null
     */
    public RuleExample {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(request, "request");
    }

    /**
     * Reads the examples of a rule from a file of its bundle. It is JSON with a list of {@code examples}, each with
     * {@code outcome}, the words {@code sv} and {@code en}, and {@code meeting} in the form of
     * {@link se.paragraf.model.json.ModelJson}; further, where the rule asks for them, {@code profile} or
     * {@code federation}, the other meetings of the {@code series}, and the {@code inspection} of a file.
     *
     * @param owner a class in whose package the file lies
     * @param file its name
     * @return the examples in the order of the file
     * @throws IllegalStateException if there is no such file, or it is not of that form
     */
    public static List<RuleExample> read(Class<?> owner, String file) {
        return ExampleReader.read(owner, file);
    }

    /**
     * Runs a rule on this example as the validator does, with all that stands in the way of it: the profile of the body and
     * what the body switched off.
     *
     * @param rule the rule
     * @return what it finds; the {@link #outcome} is the {@link #gravest} of it if the example holds
     */
    public List<Finding> findings(Rule rule) {
        return new DefaultValidator(List.of(rule), List.of(), new StatutoryCalendar())
                .findings(request.withRules(Set.of(rule.description().id())))
                .toList();
    }

    /**
     * The gravest of some findings.
     *
     * @param findings the findings of one rule
     * @return FAIL before UNKNOWN before PASS before NA; NA for none
     */
    public static Outcome gravest(Collection<Finding> findings) {
        return Stream.of(Outcome.FAIL, Outcome.UNKNOWN, Outcome.PASS)
                .filter(outcome -> findings.stream().anyMatch(finding -> finding.outcome() == outcome))
                .findFirst()
                .orElse(Outcome.NA);
    }
}
