// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
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
 */
public record Finding(
        RuleDescription rule,
        Outcome outcome,
        Severity severity,
        OptionalInt paragraph,
        String location,
        Message message,
        Map<String, Object> facts) {

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
    }
}
