// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.ParagraphRule;
import se.paragraf.core.validation.spi.RuleExample;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.Paragraph;

/**
 * A rule about each paragraph by itself as a row of the catalogue. Its examples lie beside its words, in a file with its
 * id.
 */
public final class ParagraphRow implements ParagraphRule {

    private final RuleDescription description;
    private final Predicate<Paragraph> concerned;
    private final Check check;

    /** As it holds under each law; a long meeting asks for it often. */
    private final Map<LawProfile, RuleDescription> held = new EnumMap<>(LawProfile.class);

    /** A rule about paragraphs in which there is something to look at. */
    public ParagraphRow(RuleDescription description, Predicate<Paragraph> concerned, Check check) {
        this.description = description;
        this.concerned = concerned;
        this.check = check;
        for (LawProfile profile : LawProfile.values()) {
            held.put(profile, description.under(profile));
        }
    }

    /** A rule about every paragraph. */
    public ParagraphRow(RuleDescription description, Check check) {
        this(description, any -> true, check);
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public boolean concerns(Paragraph paragraph) {
        return concerned.test(paragraph);
    }

    @Override
    public Stream<Finding> check(Subject subject, Paragraph paragraph) {
        return check.of(held.get(subject.profile()), subject, paragraph);
    }

    @Override
    public List<RuleExample> examples() {
        return Row.examples(description);
    }

    /** What a rule does, given itself as it holds for the body. */
    @FunctionalInterface
    public interface Check {
        Stream<Finding> of(RuleDescription rule, Subject subject, Paragraph paragraph);
    }
}
