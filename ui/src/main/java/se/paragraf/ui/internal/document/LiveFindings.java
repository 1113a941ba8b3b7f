// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(LiveFindings.class);

    /** How long the user may wait for a letter that is typed meanwhile. */
    private static final Duration SLICE = Duration.ofMillis(10);

    private final Workbench workbench;
    private final ModelFile file;
    private final Runnable told;
    private LiveValidation validation;
    private List<Object> order = List.of();
    private List<Finding> findings = List.of();
    private Map<Target, List<Finding>> failuresByPlace;
    private boolean waiting;
    private Check current = new Check();

    /** One check, in slices between what the user does. */
    private static final class Check {
        private final long began = System.nanoTime();
        private long longest;
        private int slices;
        private boolean differs;
    }

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

    /** What fails at an object or within it, the gravest first. */
    List<Finding> failuresWithin(EObject object) {
        failuresAt(Target.of(object));
        return failuresByPlace.entrySet().stream()
                .filter(failures ->
                        EcoreUtil.isAncestor(object, failures.getKey().object()))
                .flatMap(failures -> failures.getValue().stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
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
        current = new Check();
        goOn();
    }

    private void goOn() {
        waiting = true;
        workbench.shell().getDisplay().asyncExec(() -> {
            waiting = false;
            if (validation != null) {
                slice();
            }
        });
    }

    private void slice() {
        if (current.slices == 0 && !order.equals(Series.order(workbench.files()))) {
            follow();
            return;
        }
        long began = System.nanoTime();
        current.differs |= !validation.recheck(SLICE).isEmpty();
        current.slices++;
        current.longest = Math.max(current.longest, System.nanoTime() - began);
        if (validation.isDue()) {
            goOn();
        } else {
            if (current.differs) {
                findings = validation.findings().toList();
                failuresByPlace = null;
                told.run();
            }
            log();
        }
    }

    private void log() {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{} findings shown {} ms after the change, in {} slices, the longest {} ms",
                    findings.size(),
                    Duration.ofNanos(System.nanoTime() - current.began).toMillis(),
                    current.slices,
                    Duration.ofNanos(current.longest).toMillis());
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
