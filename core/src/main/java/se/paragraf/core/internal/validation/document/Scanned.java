// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.document;

import java.util.stream.Stream;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Repair;

/** Minutes of which only the text is at hand. If that was mended as a scan, what is published may well be the scan. */
final class Scanned {

    private Scanned() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        ImportRecord record = subject.meeting().getImportRecord();
        long repairs = record == null
                ? 0
                : record.getRepairs().stream().filter(Repair::isApplied).count();
        return repairs == 0
                ? Stream.empty()
                : Stream.of(rule.finding(Outcome.UNKNOWN).at("source").message("scanned", repairs));
    }
}
