// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.constraint.ModelConstraints;
import se.paragraf.model.constraint.Violation;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;

/** M01: the constraints of the metamodels hold, those of extensions among them. */
@Component
public final class SoundModel implements Rule {

    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "M01", Severity.ERROR, "Paragraf", Message.of(SoundModel.class, "M01.title"), List.of());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        List<Violation> violations = ModelConstraints.check(subject.meeting());
        return violations.isEmpty()
                ? Stream.of(DESCRIPTION.finding(Outcome.PASS).message("M01.pass"))
                : violations.stream().map(SoundModel::finding);
    }

    private static Finding finding(Violation violation) {
        FindingBuilder finding = DESCRIPTION.finding(Outcome.FAIL).at(location(violation));
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
