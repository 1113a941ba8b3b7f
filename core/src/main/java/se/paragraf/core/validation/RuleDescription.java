// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.List;
import java.util.Objects;
import se.paragraf.model.text.Message;

/**
 * What a rule is, apart from any meeting.
 *
 * @param id its id, a letter and two digits: T01
 * @param severity how bad a failure is, or the gravest of its failures
 * @param source the statute or other source: KL 5:69; Finsam 19 §
 * @param title what the rule checks, in one short sentence
 * @param factKeys the keys that its findings can carry in their facts, of {@link Facts}
 */
public record RuleDescription(String id, Severity severity, String source, Message title, List<String> factKeys) {

    /**
     * Creates a description.
     *
     * @param id not null
     * @param severity not null
     * @param source not null
     * @param title not null
     * @param factKeys not null
     * @throws NullPointerException if an argument is null
     */
    public RuleDescription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(title, "title");
        factKeys = List.copyOf(factKeys);
    }

    /**
     * Starts a finding of this rule, of its severity and about the meeting as a whole.
     *
     * @param outcome what was found out
     * @return what the rest is told to
     */
    public FindingBuilder finding(Outcome outcome) {
        return new FindingBuilder(this, outcome);
    }
}
