// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.example;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.core.Paragraf;
import se.paragraf.core.minutes.MeetingSeries;
import se.paragraf.core.register.AssignmentState;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.core.validation.AppliedFix;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingsChange;
import se.paragraf.core.validation.LiveValidation;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.model.minutes.Meeting;

/** The code of docs/embedding.md that follows up meetings and edits. */
final class FollowingUp {

    private FollowingUp() {}

    static List<Finding> series(Paragraf paragraf, List<Meeting> meetings) {
        List<Finding> findings = new ArrayList<>();
        for (MeetingSeries series : MeetingSeries.ofEachBody(meetings)) {
            for (Meeting each : series.meetings()) {
                paragraf.validating()
                        .findings(ValidationRequest.of(each).withSeries(series))
                        .forEach(findings::add);
            }
        }
        for (RegisteredAssignment owed : paragraf.register().assignments(meetings)) {
            if (owed.state() == AssignmentState.OPEN) {
                System.out.println(owed.owner().orElse("–") + ": " + owed.text());
            }
        }
        return findings;
    }

    static FindingsChange mend(Paragraf paragraf, Meeting meeting) {
        try (LiveValidation live = paragraf.validating().follow(ValidationRequest.of(meeting))) {
            FindingsChange all = live.recheck();
            for (Finding finding : all.added()) {
                if (finding.outcome() == Outcome.FAIL && !finding.fixes().isEmpty()) {
                    AppliedFix applied = finding.fixes().get(0).apply();
                    FindingsChange change = live.recheck();
                    if (change.added().stream().anyMatch(each -> each.outcome() == Outcome.FAIL)) {
                        applied.undo();
                    }
                }
            }
            return live.recheck();
        }
    }
}
