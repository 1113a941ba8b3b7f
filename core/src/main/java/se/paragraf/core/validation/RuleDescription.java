// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.ENamedElement;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.text.Message;

/**
 * What a rule is, apart from any meeting. Immutable, for any thread.
 *
 * @param id its id, a letter and two digits: T01
 * @param severity how bad a failure is, or the gravest of its failures
 * @param source the statute or other source: KL 5:69; Finsam 19 §
 * @param title what the rule checks, in one short sentence
 * @param factKeys the keys that its findings can carry in their facts, of {@link Facts}
 * @param bases why it holds for each kind of body; it holds for none that is not there, and for all where it is empty
 * @param hint true if it takes judgement and its failures are hints for a person to look at
 * @param reads the classes of the model whose objects it looks at, and features of classes of which it looks at nothing
 *     else; empty for all. After an edit it is run again only where such an object or feature was changed, came or went
 */
public record RuleDescription(
        String id,
        Severity severity,
        String source,
        Message title,
        List<String> factKeys,
        Map<LawProfile, Basis> bases,
        boolean hint,
        Set<ENamedElement> reads) {

    /**
     * Creates a description.
     *
     * @param id not null
     * @param severity not null
     * @param source not null
     * @param title not null
     * @param factKeys not null
     * @param bases not null
     * @param hint whether its failures are hints
     * @param reads not null
     * @throws NullPointerException if an argument is null
     */
    public RuleDescription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(title, "title");
        factKeys = List.copyOf(factKeys);
        bases = bases.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(bases));
        reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
    }

    /**
     * Creates the description of a rule that holds alike for every kind of body and is run again after each edit.
     *
     * @param id not null
     * @param severity not null
     * @param source not null
     * @param title not null
     * @param factKeys not null
     * @throws NullPointerException if an argument is null
     */
    public RuleDescription(String id, Severity severity, String source, Message title, List<String> factKeys) {
        this(id, severity, source, title, factKeys, Map.of(), false, Set.of());
    }

    /**
     * Starts a description.
     *
     * @param owner the class beside which the words of the rule stand, with the title under {@code ID.title}
     * @param id its id
     * @param severity how bad a failure is, where a kind of body has no severity of its own
     * @return what the rest is told to
     */
    public static RuleDescriptionBuilder of(Class<?> owner, String id, Severity severity) {
        return new RuleDescriptionBuilder(owner, id, severity);
    }

    /**
     * Whether it holds for a kind of body.
     *
     * @param profile the law that the body answers to
     * @return true if it does
     */
    public boolean holdsFor(LawProfile profile) {
        return bases.isEmpty() || bases.containsKey(profile);
    }

    /**
     * The same rule with the severity and source that it has for one kind of body.
     *
     * @param profile the law that the body answers to
     * @return the description; the same where the rule has no basis of its own there
     */
    public RuleDescription under(LawProfile profile) {
        Basis basis = bases.get(profile);
        if (basis == null || basis.severity() == severity && basis.source().equals(source)) {
            return this;
        }
        return new RuleDescription(id, basis.severity(), basis.source(), title, factKeys, bases, hint, reads);
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
