// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Signature;

/** S03: the text is the one that was signed, but for rectifications that are noted. */
final class SignedUnchanged {

    private SignedUnchanged() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Notes<String> lines) {
        List<Finding> findings = new ArrayList<>();
        List<Adjustment> adjustments = subject.meeting().getAdjustments();
        for (int i = 0; i < adjustments.size(); i++) {
            AdjustedText text = new AdjustedText(subject.meeting(), adjustments.get(i), lines);
            List<Signature> signatures = adjustments.get(i).getSignatures();
            for (int j = 0; j < signatures.size(); j++) {
                String location = "adjustments[" + i + "].signatures[" + j + "]";
                findings.add(signature(rule, signatures.get(j), text, location));
            }
        }
        return findings.stream();
    }

    private static Finding signature(RuleDescription rule, Signature signature, AdjustedText text, String location) {
        String name = signature.getSignatory() == null
                ? "–"
                : signature.getSignatory().getName();
        String signed = signature.getChecksum();
        if (signed == null) {
            return finding(rule, Outcome.UNKNOWN, location, name).message("S03.unknown", name);
        }
        if (text.is(signed)) {
            return finding(rule, Outcome.PASS, location, name).message("S03.pass", name);
        }
        if (text.was(signed)) {
            return finding(rule, Outcome.PASS, location, name).message("S03.rectified", name);
        }
        return finding(rule, Outcome.FAIL, location, name).message("S03.fail", name);
    }

    private static FindingBuilder finding(RuleDescription rule, Outcome outcome, String location, String name) {
        return rule.finding(outcome).at(location).fact(Facts.NAMES, List.of(name));
    }
}
