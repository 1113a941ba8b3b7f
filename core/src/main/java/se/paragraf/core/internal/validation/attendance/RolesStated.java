// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.ImportRecord;

/** N02: the minutes list who served, and whether as member or substitute. */
final class RolesStated {

    private RolesStated() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        List<Attendance> serving = Serving.in(subject);
        if (serving.isEmpty()) {
            return Stream.of(
                    isPerhapsUnread(subject)
                            ? rule.finding(Outcome.UNKNOWN).at("participants").message("N02.unread", rule.source())
                            : rule.finding(Outcome.FAIL).at("participants").message("N02.fail", rule.source()));
        }
        List<String> untold = Serving.names(
                serving.stream().filter(person -> !Serving.isTold(person)).toList());
        if (!untold.isEmpty()) {
            return Stream.of(rule.finding(Outcome.FAIL)
                    .severity(weaker(rule.severity()))
                    .at("participants")
                    .fact(Facts.NAMES, untold)
                    .fact(Facts.COUNT, untold.size())
                    .message("N02.untold", String.join(", ", untold), rule.source()));
        }
        return Stream.of(rule.finding(Outcome.PASS)
                .at("participants")
                .fact(Facts.COUNT, serving.size())
                .message("N02.pass", serving.size()));
    }

    /** What a reader could not place may be the list. */
    private static boolean isPerhapsUnread(Subject subject) {
        ImportRecord record = subject.meeting().getImportRecord();
        return record != null && !record.getUnplaced().isEmpty();
    }

    /** Who served is told, if not as what. */
    private static Severity weaker(Severity severity) {
        return severity == Severity.ERROR ? Severity.WARNING : severity;
    }
}
