// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import se.paragraf.model.text.Message;

/**
 * What a rule says about one thing that it looked at. Immutable, for any thread.
 *
 * @param rule the rule
 * @param outcome what it found out
 * @param severity how bad a failure here is; a rule that looks at several things can give each its own
 * @param paragraph the number of the paragraph it is about; empty if it is about the meeting
 * @param location the place in the contract's JSON: notice.adjustedOn
 * @param message what, where, why and what to do
 * @param facts the dates, counts and names behind the message, in the order of {@link RuleDescription#factKeys}:
 *     {@link java.time.LocalDate}, {@link Number}, {@link String} or a list of them
 * @param fixes proposals to mend it, the best first; empty where only a person can tell what to do
 */
public record Finding(
        RuleDescription rule,
        Outcome outcome,
        Severity severity,
        OptionalInt paragraph,
        String location,
        Message message,
        Map<String, Object> facts,
        List<Fix> fixes) {

    /**
     * Creates a finding.
     *
     * @param rule not null
     * @param outcome not null
     * @param severity not null
     * @param paragraph not null
     * @param location not null
     * @param message not null
     * @param facts not null
     * @param fixes not null
     * @throws NullPointerException if an argument is null
     */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        fixes = List.copyOf(fixes);
    }

    /**
     * The same finding in other words.
     *
     * @param words the message
     * @return a finding with that message
     */
    public Finding with(Message words) {
        return new Finding(rule, outcome, severity, paragraph, location, words, facts, fixes);
    }

    /**
     * The same finding about what stands elsewhere now.
     *
     * @param place the place in the contract's JSON
     * @return a finding with that location
     */
    public Finding at(String place) {
        return new Finding(rule, outcome, severity, paragraph, place, message, facts, fixes);
    }

    /**
     * The same finding with one more fact.
     *
     * @param key one of the rule's fact keys
     * @param value its value
     * @return a finding with that fact
     */
    public Finding with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(key, value);
        return new Finding(rule, outcome, severity, paragraph, location, message, more, fixes);
    }
}
