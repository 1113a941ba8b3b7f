// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.internal.validation.RuleCheck;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.spi.GatheringRule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Paragraph;

/** A rule that judges notes of the paragraphs; the notes are kept. */
final class FollowedGatheringRule<T> extends FollowedRule {

    private final GatheringRule<T> rule;
    private final Map<Paragraph, T> notes = new IdentityHashMap<>();

    FollowedGatheringRule(RuleCheck check, GatheringRule<T> rule) {
        super(check);
        this.rule = rule;
    }

    @Override
    boolean concerns(Touches touches) {
        if (touches.changedOrder()) {
            notes.clear();
        }
        boolean noted = false;
        for (Paragraph paragraph : touches.inside().keySet()) {
            noted |= !notedAsBefore(paragraph);
        }
        return noted
                || touches.changedOrder()
                || touches.outside().stream()
                        .anyMatch(touch -> touch.concerns(check.description().reads()));
    }

    /** A note that cannot be made is made again when the rule is run, which tells of the failure. */
    private boolean notedAsBefore(Paragraph paragraph) {
        T before = notes.remove(paragraph);
        try {
            T now = rule.note(paragraph);
            notes.put(paragraph, now);
            return now.equals(before);
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    @Override
    Map<EObject, List<Finding>> checkAll(Subject subject) {
        return Map.of(subject.meeting(), check.findings(subject, () -> look(subject)));
    }

    private Stream<Finding> look(Subject subject) {
        List<T> all = new ArrayList<>();
        for (Paragraph paragraph : subject.meeting().getParagraphs()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException(
                        "interrupted in rule " + check.description().id());
            }
            all.add(notes.computeIfAbsent(paragraph, rule::note));
        }
        return rule.check(subject, all);
    }
}
