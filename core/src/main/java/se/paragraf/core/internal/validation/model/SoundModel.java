// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.model;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.constraint.ModelConstraints;
import se.paragraf.model.constraint.Violation;
import se.paragraf.model.minutes.Paragraph;

/** M01: the constraints of the metamodels hold, those of extensions among them. */
final class SoundModel {

    private final RuleDescription rule;

    private SoundModel(RuleDescription rule) {
        this.rule = rule;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return new SoundModel(rule).check(subject);
    }

    private Stream<Finding> check(Subject subject) {
        List<Violation> violations = ModelConstraints.check(subject.meeting());
        return violations.isEmpty()
                ? Stream.of(rule.finding(Outcome.PASS).message("M01.pass"))
                : violations.stream().map(this::finding);
    }

    private Finding finding(Violation violation) {
        FindingBuilder finding = rule.finding(Outcome.FAIL).at(location(violation));
        for (EObject at = violation.element(); at != null; at = at.eContainer()) {
            if (at instanceof Paragraph paragraph && paragraph.getNumber() > 0) {
                finding.paragraph(paragraph.getNumber());
            }
        }
        return finding.message(violation.message());
    }

    /** The feature if there is one, else the element to which several belong. */
    private static String location(Violation violation) {
        String element = violation.place().isEmpty() ? "meeting" : violation.place();
        return violation.features().size() == 1
                ? element + "." + violation.features().get(0).getName()
                : element;
    }
}
