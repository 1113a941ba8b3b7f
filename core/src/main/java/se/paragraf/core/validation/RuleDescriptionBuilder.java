// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.ENamedElement;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.text.Message;

/** Puts the description of a rule together; {@link RuleDescription#of} starts one. Used by one thread. */
public final class RuleDescriptionBuilder {

    private final Class<?> owner;
    private final String id;
    private final Severity severity;
    private final Map<LawProfile, Basis> bases = new EnumMap<>(LawProfile.class);
    private List<String> facts = List.of();
    private final Set<ENamedElement> reads = new LinkedHashSet<>();
    private boolean hint;

    RuleDescriptionBuilder(Class<?> owner, String id, Severity severity) {
        this.owner = Objects.requireNonNull(owner, "owner");
        this.id = Objects.requireNonNull(id, "id");
        this.severity = Objects.requireNonNull(severity, "severity");
    }

    /**
     * Says for which bodies a statute has the rule.
     *
     * @param source the statute
     * @param profiles the bodies
     * @return this
     */
    public RuleDescriptionBuilder law(String source, LawProfile... profiles) {
        return basis(Force.LAW, severity, source, profiles);
    }

    /**
     * Says for which bodies a statute has the rule, and gives it another weight.
     *
     * @param severity how bad a failure is there
     * @param source the statute
     * @param profiles the bodies
     * @return this
     */
    public RuleDescriptionBuilder law(Severity severity, String source, LawProfile... profiles) {
        return basis(Force.LAW, severity, source, profiles);
    }

    /**
     * Says that Kommunallagen has the rule for public bodies, and that Finsam 19 § makes it hold for the board of a
     * coordination federation.
     *
     * @param source where in Kommunallagen: KL 5:69
     * @return this
     */
    public RuleDescriptionBuilder kommunallagen(String source) {
        return law(source + "; Finsam 19 §", LawProfile.FINSAM)
                .law(source, LawProfile.NAMND, LawProfile.FULLMAKTIGE, LawProfile.KOMMUNALFORBUND);
    }

    /**
     * Says for which bodies the rule is practice.
     *
     * @param source where the practice is told
     * @param profiles the bodies; none for all kinds that have no basis yet
     * @return this
     */
    public RuleDescriptionBuilder practice(String source, LawProfile... profiles) {
        return basis(Force.PRACTICE, severity, source, profiles);
    }

    /**
     * Says for which bodies the rule is practice, and gives it another weight.
     *
     * @param severity how bad a failure is there
     * @param source where the practice is told
     * @param profiles the bodies; none for all kinds that have no basis yet
     * @return this
     */
    public RuleDescriptionBuilder practice(Severity severity, String source, LawProfile... profiles) {
        return basis(Force.PRACTICE, severity, source, profiles);
    }

    private RuleDescriptionBuilder basis(Force force, Severity weight, String source, LawProfile... profiles) {
        Basis basis = new Basis(force, weight, source);
        for (LawProfile profile : profiles.length == 0 ? LawProfile.values() : profiles) {
            if (profiles.length > 0) {
                bases.put(profile, basis);
            } else {
                bases.putIfAbsent(profile, basis);
            }
        }
        return this;
    }

    /**
     * Says what its findings can carry.
     *
     * @param keys keys of {@link Facts}
     * @return this
     */
    public RuleDescriptionBuilder facts(String... keys) {
        facts = List.of(keys);
        return this;
    }

    /**
     * Says what it looks at, beside what was said before.
     *
     * @param elements the classes of the model, and features of classes of which it looks at nothing else
     * @return this
     */
    public RuleDescriptionBuilder reads(ENamedElement... elements) {
        return reads(List.of(elements));
    }

    /**
     * Says what it looks at, beside what was said before.
     *
     * @param elements the classes of the model, and features of classes of which it looks at nothing else
     * @return this
     */
    public RuleDescriptionBuilder reads(Collection<? extends ENamedElement> elements) {
        reads.addAll(elements);
        return this;
    }

    /**
     * Says that it takes judgement.
     *
     * @return this
     */
    public RuleDescriptionBuilder hint() {
        hint = true;
        return this;
    }

    /**
     * Ends the description.
     *
     * @return the description, with the severity and source that the rule has for a coordination federation, or else for
     *     the first kind of body that it holds for
     * @throws IllegalStateException if no basis was told
     */
    public RuleDescription build() {
        Basis usual = bases.values().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the rule " + id + " has no source"));
        return new RuleDescription(
                id, usual.severity(), usual.source(), Message.of(owner, id + ".title"), facts, bases, hint, reads);
    }
}
