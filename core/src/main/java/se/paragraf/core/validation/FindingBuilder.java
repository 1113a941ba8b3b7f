// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import se.paragraf.model.text.Message;

/** Puts a finding together; {@link RuleDescription#finding} starts one. Used by one thread. */
public final class FindingBuilder {

    private final RuleDescription rule;
    private final Outcome outcome;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final List<Fix> fixes = new ArrayList<>();
    private Severity severity;
    private OptionalInt paragraph = OptionalInt.empty();
    private String location = "meeting";

    FindingBuilder(RuleDescription rule, Outcome outcome) {
        this.rule = Objects.requireNonNull(rule, "rule");
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.severity = rule.severity();
    }

    /**
     * Says how bad a failure here is, where it is not as the rule's description says.
     *
     * @param severity the severity
     * @return this
     */
    public FindingBuilder severity(Severity severity) {
        this.severity = severity;
        return this;
    }

    /**
     * Says which paragraph it is about.
     *
     * @param number its number
     * @return this
     */
    public FindingBuilder paragraph(int number) {
        this.paragraph = OptionalInt.of(number);
        return this;
    }

    /**
     * Says where it is.
     *
     * @param location the place in the contract's JSON: notice.adjustedOn
     * @return this
     */
    public FindingBuilder at(String location) {
        this.location = location;
        return this;
    }

    /**
     * Adds a fact.
     *
     * @param key one of the rule's fact keys
     * @param value its value; null for a fact that is not known and is left out
     * @return this
     */
    public FindingBuilder fact(String key, Object value) {
        if (value != null) {
            facts.put(key, value);
        }
        return this;
    }

    /**
     * Proposes to mend it.
     *
     * @param title what the proposal does
     * @param edits the changes
     * @return this
     */
    public FindingBuilder fix(Message title, Edit... edits) {
        fixes.add(new Fix(title, List.of(edits)));
        return this;
    }

    /**
     * Ends the finding with a message whose words stand beside those of the rule's title.
     *
     * @param key the key of the words
     * @param arguments what is put into the words
     * @return the finding
     */
    public Finding message(String key, Object... arguments) {
        return message(Message.of(rule.title().owner(), key, arguments));
    }

    /**
     * Ends the finding.
     *
     * @param message what, where, why and what to do
     * @return the finding
     */
    public Finding message(Message message) {
        return new Finding(rule, outcome, severity, paragraph, location, message, facts, fixes);
    }
}
