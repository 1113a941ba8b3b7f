// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.internal.validation.Places;
import se.paragraf.core.internal.validation.RuleCheck;
import se.paragraf.core.internal.validation.rule.PlacedNotes;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.spi.GatheringRule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Paragraph;

/** A rule that judges notes of the paragraphs; those that it looked at are kept. */
final class FollowedGatheringRule<T> extends FollowedRule {

    private final GatheringRule<T> rule;
    private PlacedNotes<T> notes;
    private Pace pace = Pace.endless();

    FollowedGatheringRule(RuleCheck check, GatheringRule<T> rule) {
        super(check);
        this.rule = rule;
    }

    @Override
    boolean concerns(Touches touches, Places places) {
        boolean same = notes != null && !touches.changedOrder();
        if (notes != null && touches.changedOrder()) {
            notes = notes.among(
                    places.rearrangement(),
                    touches.inside().keySet().stream()
                            .filter(places::has)
                            .mapToInt(places::of)
                            .toArray());
        }
        if (same) {
            for (Paragraph paragraph : touches.inside().keySet()) {
                same &= isStill(places.of(paragraph));
            }
        }
        return !same || touches.outside().stream().anyMatch(this::concerns);
    }

    /** A note that cannot be made is made again when the rule is run, which tells of the failure. */
    private boolean isStill(int place) {
        try {
            return notes.isStill(place);
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    @Override
    Map<EObject, List<Finding>> checkAll(Subject subject, Pace current) {
        pace = current;
        if (notes == null) {
            notes = new PlacedNotes<>(subject.meeting().getParagraphs(), this::note, rule::tells);
        }
        return Map.of(subject.meeting(), check.findings(subject, () -> rule.check(subject, notes)));
    }

    private T note(Paragraph paragraph) {
        pace.step(id());
        T note = rule.note(paragraph);
        pace.worked();
        return note;
    }
}
