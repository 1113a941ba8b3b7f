// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.LiveValidation;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.ui.Target;
import se.paragraf.ui.Workbench;

/** What the rules say of a document, among the other meetings of its folder, while all of them are edited. */
final class LiveFindings {

    private final Workbench workbench;
    private final ModelFile file;
    private final Runnable told;
    private LiveValidation validation;
    private List<Object> order = List.of();
    private List<Finding> findings = List.of();
    private Map<Target, List<Finding>> failuresByPlace;
    private boolean waiting;

    /**
     * Starts to follow.
     *
     * @param told called when findings have come or gone
     */
    LiveFindings(Workbench workbench, ModelFile file, Runnable told) {
        this.workbench = workbench;
        this.file = file;
        this.told = told;
        follow();
    }

    List<Finding> now() {
        return findings;
    }

    /** What fails at a very place, the gravest first. */
    List<Finding> failuresAt(Target place) {
        if (failuresByPlace == null) {
            failuresByPlace = findings.stream()
                    .filter(finding -> finding.outcome() == Outcome.FAIL)
                    .sorted(Comparator.comparing(Finding::severity))
                    .collect(Collectors.groupingBy(finding -> Locations.target(file.root(), finding)));
        }
        return failuresByPlace.getOrDefault(place, List.of());
    }

    /** Follows by the rules of the moment. */
    void follow() {
        close();
        if (file.root() instanceof Meeting meeting) {
            order = Series.order(workbench.files());
            ValidationRequest alone =
                    ValidationRequest.of(meeting).withFolder(file.path().getParent());
            validation = workbench
                    .paragraf()
                    .validating()
                    .follow(Series.of(meeting, workbench.files())
                            .map(alone::withSeries)
                            .orElse(alone));
            check();
        }
    }

    /** Checks when the events that wait are done, once for all changes until then. */
    void check() {
        if (validation == null || waiting) {
            return;
        }
        waiting = true;
        workbench.shell().getDisplay().asyncExec(() -> {
            waiting = false;
            if (validation != null) {
                checkNow();
            }
        });
    }

    private void checkNow() {
        if (!order.equals(Series.order(workbench.files()))) {
            follow();
        } else if (!validation.recheck().isEmpty()) {
            findings = validation.findings().toList();
            failuresByPlace = null;
            told.run();
        }
    }

    /** Follows no more; the findings are as they were. */
    void close() {
        if (validation != null) {
            validation.close();
            validation = null;
        }
    }
}
