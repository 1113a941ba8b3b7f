// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.internal.validation.Places;
import se.paragraf.core.internal.validation.RuleCheck;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.spi.GatheringRule;
import se.paragraf.core.validation.spi.ParagraphRule;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;

/**
 * A rule and what it found last, kept in parts that are checked apart: the paragraphs, or else the meeting as a whole. Used
 * by one thread.
 */
class FollowedRule {

    final RuleCheck check;
    private Map<EObject, List<Finding>> parts = Map.of();
    private final Map<EObject, List<Finding>> toldLast = new LinkedHashMap<>();
    private boolean due = true;

    FollowedRule(RuleCheck check) {
        this.check = check;
    }

    static FollowedRule of(RuleCheck check) {
        Rule rule = check.rule();
        if (rule instanceof ParagraphRule byParagraph) {
            return new FollowedParagraphRule(check, byParagraph);
        }
        return rule instanceof GatheringRule<?> gathering
                ? new FollowedGatheringRule<>(check, gathering)
                : new FollowedRule(check);
    }

    /** Takes note of edits; what they make necessary is done by {@link #recheck}. */
    final void note(Touches touches, Places places) {
        if (concerns(touches, places) || touches.changedLaw()) {
            due = true;
            startOver();
        }
    }

    /** Whether edits make it necessary to run the rule on all that it looks at. */
    boolean concerns(Touches touches, Places places) {
        return Stream.concat(Stream.of(touches.outside(), touches.arrivals()), touches.inside().values().stream())
                .flatMap(Set::stream)
                .anyMatch(this::concerns);
    }

    /** Whether the rule reads what an edit did. */
    final boolean concerns(Touch touch) {
        return touch.concerns(check.description().reads());
    }

    /** Forgets what was done of a check that did not come to its end. */
    void startOver() {}

    /** Whether something is left to check. */
    boolean isBehind() {
        return isDue();
    }

    /** Whether it is necessary to run the rule on all that it looks at. */
    boolean isDue() {
        return due;
    }

    /** Runs the rule as far as it is necessary. It is left as it was before if it does not come to its end. */
    void recheck(Subject subject, Pace pace) {
        if (isDue()) {
            pace.step(id());
            replaceAll(checkAll(subject, pace));
            due = false;
            pace.worked();
        }
    }

    /** Runs the rule on all that it looks at. */
    Map<EObject, List<Finding>> checkAll(Subject subject, Pace pace) {
        return Map.of(subject.meeting(), check.findings(subject));
    }

    final String id() {
        return check.description().id();
    }

    final Map<EObject, List<Finding>> parts() {
        return parts;
    }

    final void replace(EObject part, List<Finding> now) {
        List<Finding> before = parts.getOrDefault(part, List.of());
        if (!before.equals(now)) {
            toldLast.putIfAbsent(part, before);
            parts.put(part, now);
        }
    }

    /** Takes note that a part is there no more. */
    final List<Finding> drop(EObject part) {
        List<Finding> before = parts.remove(part);
        if (before == null) {
            return List.of();
        }
        toldLast.putIfAbsent(part, before);
        return before;
    }

    private void replaceAll(Map<EObject, List<Finding>> now) {
        now.forEach((part, findings) -> {
            List<Finding> before = parts.getOrDefault(part, List.of());
            if (!before.equals(findings)) {
                toldLast.putIfAbsent(part, before);
            }
        });
        parts.forEach((part, before) -> {
            if (!now.containsKey(part)) {
                toldLast.putIfAbsent(part, before);
            }
        });
        parts = now;
    }

    /** What was found last. */
    Stream<Finding> findings() {
        return parts.values().stream().flatMap(List::stream);
    }

    /** Tells how the findings differ from those that were told last. */
    final void tell(Difference difference) {
        if (!toldLast.isEmpty()) {
            List<Finding> before = new ArrayList<>();
            List<Finding> now = new ArrayList<>();
            toldLast.forEach((part, findings) -> {
                before.addAll(findings);
                now.addAll(parts.getOrDefault(part, List.of()));
            });
            toldLast.clear();
            difference.add(before, now);
        }
    }
}
