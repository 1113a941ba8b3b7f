// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.internal.validation.RuleCheck;
import se.paragraf.core.internal.validation.RuleCheck.Failure;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.spi.ParagraphRule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Paragraph;

/** A rule that looks at each paragraph by itself. Under the meeting stands what holds where no paragraph has a finding. */
final class FollowedParagraphRule extends FollowedRule {

    private final ParagraphRule rule;
    private final Set<Paragraph> edited = new LinkedHashSet<>();
    private int found;
    private boolean apart;

    FollowedParagraphRule(RuleCheck check, ParagraphRule rule) {
        super(check);
        this.rule = rule;
    }

    @Override
    boolean concerns(Touches touches) {
        touches.inside().forEach((paragraph, inside) -> {
            if (inside.stream()
                    .anyMatch(touch -> touch.concerns(check.description().reads()))) {
                edited.add(paragraph);
            }
        });
        return touches.changedOrder()
                || touches.outside().stream()
                        .anyMatch(touch -> touch.concerns(check.description().reads()));
    }

    @Override
    boolean isDue() {
        return super.isDue() || !apart && !edited.isEmpty();
    }

    @Override
    void recheck(Subject subject) {
        if (!isDue()) {
            recheckEdited(subject);
        }
        super.recheck(subject);
        edited.clear();
    }

    /** One that fails makes the whole rule fail, so that it is due in full. */
    private void recheckEdited(Subject subject) {
        for (Paragraph paragraph : List.copyOf(edited)) {
            try {
                List<Finding> now = findings(subject, paragraph);
                found += now.size() - parts().get(paragraph).size();
                replace(paragraph, now);
                replace(subject.meeting(), found == 0 ? List.of(check.nothing(subject)) : List.of());
                edited.remove(paragraph);
            } catch (Failure e) {
                apart = false;
                return;
            }
        }
    }

    @Override
    Map<EObject, List<Finding>> checkAll(Subject subject) {
        Optional<Finding> barred = check.barred(subject);
        apart = false;
        if (barred.isPresent()) {
            return Map.of(subject.meeting(), List.of(barred.get()));
        }
        try {
            Map<EObject, List<Finding>> all = new LinkedHashMap<>();
            all.put(subject.meeting(), List.of());
            int count = 0;
            for (Paragraph paragraph : subject.meeting().getParagraphs()) {
                List<Finding> findings = findings(subject, paragraph);
                count += findings.size();
                all.put(paragraph, findings);
            }
            if (count == 0) {
                all.put(subject.meeting(), List.of(check.nothing(subject)));
            }
            found = count;
            apart = true;
            return all;
        } catch (Failure e) {
            return Map.of(subject.meeting(), List.of(check.failed(subject, e)));
        }
    }

    private List<Finding> findings(Subject subject, Paragraph paragraph) throws Failure {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException(
                    "interrupted in rule " + check.description().id());
        }
        return RuleCheck.attempt(() -> rule.check(subject, paragraph));
    }
}
