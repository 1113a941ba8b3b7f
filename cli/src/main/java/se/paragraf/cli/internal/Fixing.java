// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingsChange;
import se.paragraf.core.validation.Fix;
import se.paragraf.core.validation.LiveValidation;
import se.paragraf.core.validation.Outcome;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Applies the first proposal of each failure until there is none left, and checks after each, as one may make others moot. */
final class Fixing {

    /** Rules that undo each other's fixes must not go on without end. */
    private static final int TRIES_AT_ONE_PLACE = 20;

    private final Meeting meeting;
    private final LiveValidation live;
    private final Set<Finding> failures = new LinkedHashSet<>();
    private final Map<Place, Set<Message>> tried = new HashMap<>();
    private final List<Fixed> done = new ArrayList<>();

    /** A failure with what was done about it. */
    record Fixed(Finding finding, Fix fix) {}

    private record Place(String rule, String location) {}

    Fixing(Meeting meeting, LiveValidation live) {
        this.meeting = meeting;
        this.live = live;
    }

    /** Changes the meeting. */
    void run() {
        note(live.recheck());
        for (Optional<Fixed> next = next(); next.isPresent(); next = next()) {
            if (applied(next.get().fix())) {
                done.add(next.get());
                note(live.recheck());
            }
        }
    }

    /** What was changed, in order. */
    List<Fixed> done() {
        return done;
    }

    /** What fails still. */
    List<Finding> left() {
        return List.copyOf(failures);
    }

    private void note(FindingsChange change) {
        change.removed().forEach(failures::remove);
        change.added().stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL)
                .forEach(failures::add);
    }

    private Optional<Fixed> next() {
        for (Finding finding : failures) {
            Set<Message> titles =
                    tried.computeIfAbsent(new Place(finding.rule().id(), finding.location()), first -> new HashSet<>());
            Optional<Fix> fix = finding.fixes().stream().filter(this::isWithin).findFirst();
            if (fix.isPresent()
                    && titles.size() < TRIES_AT_ONE_PLACE
                    && titles.add(fix.get().title())) {
                return Optional.of(new Fixed(finding, fix.get()));
            }
        }
        return Optional.empty();
    }

    /** What stands in another file is not saved with this one. */
    private boolean isWithin(Fix fix) {
        return fix.edits().stream().allMatch(edit -> EcoreUtil.isAncestor(meeting, edit.target()));
    }

    /** A rule of another bundle may propose what the model does not take. */
    private static boolean applied(Fix fix) {
        try {
            fix.apply();
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
