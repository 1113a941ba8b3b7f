// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.internal.validation.Places;
import se.paragraf.core.internal.validation.RuleCheck;
import se.paragraf.core.internal.validation.RuleCheck.Failure;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Rearrangement;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.spi.ParagraphRule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Paragraph;

/**
 * A rule that looks at each paragraph by itself. Parts are those with findings; under the meeting stands what holds where
 * there are none.
 */
final class FollowedParagraphRule extends FollowedRule {

    private final ParagraphRule rule;
    private final Set<Paragraph> edited = new LinkedHashSet<>();
    private List<Paragraph> order = List.of();

    /** The paragraphs that it concerns, in their order; null if it must be found out. */
    private List<Paragraph> concerned;

    private int found;

    /** Whether what was found after the last edit is counted, so that it is known whether there is anything. */
    private boolean counted = true;

    private boolean apart;

    /** What was done of a check of all that did not come to its end. */
    private Sweep sweep;

    FollowedParagraphRule(RuleCheck check, ParagraphRule rule) {
        super(check);
        this.rule = rule;
    }

    @Override
    boolean concerns(Touches touches, Places places) {
        touches.inside().forEach((paragraph, inside) -> {
            if (inside.stream().anyMatch(this::concerns)) {
                edited.add(paragraph);
            }
        });
        if (touches.changedOrder()) {
            edited.addAll(touches.inside().keySet());
            edited.removeIf(paragraph -> !places.has(paragraph));
            rearrange(places);
        }
        if (touches.changedOrder() || !edited.isEmpty()) {
            concerned = null;
            counted = false;
            startOver();
        }
        return touches.changedOrder() && !apart || touches.outside().stream().anyMatch(this::concerns);
    }

    /** What was found stays where the paragraph is the same, at its new place. */
    private void rearrange(Places places) {
        Rearrangement rearrangement = places.rearrangement();
        order = rearrangement.now();
        if (apart) {
            rearrangement.gone().forEach(paragraph -> found -= drop(paragraph).size());
            IntStream moved = IntStream.range(rearrangement.unmoved(), rearrangement.endOfMoved());
            if (parts().size() < rearrangement.endOfMoved() - rearrangement.unmoved()) {
                moved = parts().keySet().stream()
                        .filter(part -> part instanceof Paragraph)
                        .mapToInt(part -> places.of((Paragraph) part));
            }
            int[] all = moved.filter(rearrangement::wasThere).toArray();
            IntStream.of(all).forEach(place -> move(place, rearrangement));
        }
    }

    private void move(int to, Rearrangement rearrangement) {
        Paragraph paragraph = order.get(to);
        int from = rearrangement.placeBefore(to);
        List<Finding> findings = parts().getOrDefault(paragraph, List.of());
        if (from != to && !findings.isEmpty()) {
            String before = Paragraphs.location(from);
            String now = Paragraphs.location(to);
            replace(
                    paragraph,
                    findings.stream()
                            .map(finding -> finding.location().startsWith(before)
                                    ? finding.at(now + finding.location().substring(before.length()))
                                    : finding)
                            .toList());
        }
    }

    @Override
    void startOver() {
        sweep = null;
    }

    @Override
    boolean isBehind() {
        return isDue() || !counted;
    }

    @Override
    boolean isDue() {
        return super.isDue() || !apart && !edited.isEmpty();
    }

    @Override
    void recheck(Subject subject, Pace pace) {
        if (!isDue() && !counted) {
            recheckEdited(subject, pace);
        }
        super.recheck(subject, pace);
        edited.clear();
        counted = true;
    }

    /** One that fails makes the whole rule fail, so that it is due in full. */
    private void recheckEdited(Subject subject, Pace pace) {
        for (Paragraph paragraph : List.copyOf(edited)) {
            try {
                List<Finding> now = findings(subject, paragraph, new ArrayList<>(), pace);
                found += now.size() - parts().getOrDefault(paragraph, List.of()).size();
                replace(paragraph, now);
                edited.remove(paragraph);
                pace.worked();
            } catch (Failure e) {
                apart = false;
                return;
            }
        }
        replace(subject.meeting(), found == 0 ? List.of(check.nothing(subject)) : List.of());
        counted = true;
    }

    @Override
    Map<EObject, List<Finding>> checkAll(Subject subject, Pace pace) {
        Optional<Finding> barred = check.barred(subject);
        apart = false;
        if (barred.isPresent()) {
            return onlyMeeting(subject, barred.get());
        }
        try {
            if (sweep == null) {
                sweep = new Sweep(
                        concerned == null ? List.copyOf(subject.meeting().getParagraphs()) : concerned);
            }
            Sweep done = sweep;
            while (done.next < done.paragraphs.size()) {
                Paragraph paragraph = done.paragraphs.get(done.next);
                List<Finding> findings = findings(subject, paragraph, done.looked, pace);
                done.next++;
                done.count += findings.size();
                if (!findings.isEmpty()) {
                    done.all.put(paragraph, findings);
                }
                pace.worked();
            }
            if (done.count == 0) {
                done.all.put(subject.meeting(), List.of(check.nothing(subject)));
            }
            order = concerned == null ? done.paragraphs : order;
            concerned = done.looked;
            found = done.count;
            apart = true;
            startOver();
            return done.all;
        } catch (Failure e) {
            startOver();
            return onlyMeeting(subject, check.failed(subject, e));
        }
    }

    private Map<EObject, List<Finding>> onlyMeeting(Subject subject, Finding finding) {
        found = 0;
        return Map.of(subject.meeting(), List.of(finding));
    }

    @Override
    Stream<Finding> findings() {
        return found == 0
                ? super.findings()
                : order.stream().flatMap(paragraph -> parts().getOrDefault(paragraph, List.of()).stream());
    }

    /** Notes whether it concerns the paragraph, too. */
    private List<Finding> findings(Subject subject, Paragraph paragraph, List<Paragraph> looked, Pace pace)
            throws Failure {
        pace.step(id());
        return RuleCheck.attempt(() -> {
            if (!rule.concerns(paragraph)) {
                return Stream.empty();
            }
            looked.add(paragraph);
            return rule.check(subject, paragraph);
        });
    }

    /** A check of all paragraphs that it concerns, as far as it went. */
    private static final class Sweep {

        private final List<Paragraph> paragraphs;
        private final List<Paragraph> looked = new ArrayList<>();
        private final Map<EObject, List<Finding>> all = new LinkedHashMap<>();
        private int next;
        private int count;

        Sweep(List<Paragraph> paragraphs) {
            this.paragraphs = paragraphs;
        }
    }
}
