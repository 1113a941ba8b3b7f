// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.minutes.SignedText;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Rectification;
import se.paragraf.model.minutes.Signature;

/** S03: the text is the one that was signed, but for rectifications that are noted. */
final class SignedUnchanged {

    private SignedUnchanged() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        Meeting meeting = subject.meeting();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < meeting.getAdjustments().size(); i++) {
            Adjustment adjustment = meeting.getAdjustments().get(i);
            for (int j = 0; j < adjustment.getSignatures().size(); j++) {
                findings.add(signature(rule, meeting, adjustment, j, "adjustments[" + i + "].signatures[" + j + "]"));
            }
        }
        return findings.stream();
    }

    private static Finding signature(
            RuleDescription rule, Meeting meeting, Adjustment adjustment, int place, String location) {
        Signature signature = adjustment.getSignatures().get(place);
        String name = signature.getSignatory() == null
                ? "–"
                : signature.getSignatory().getName();
        String signed = signature.getChecksum();
        if (signed == null) {
            return finding(rule, Outcome.UNKNOWN, location, name).message("S03.unknown", name);
        }
        if (signed.equals(SignedText.checksum(SignedText.of(adjustment)))) {
            return finding(rule, Outcome.PASS, location, name).message("S03.pass", name);
        }
        if (!meeting.getRectifications().isEmpty() && signed.equals(SignedText.checksum(before(meeting, adjustment)))) {
            return finding(rule, Outcome.PASS, location, name).message("S03.rectified", name);
        }
        return finding(rule, Outcome.FAIL, location, name).message("S03.fail", name);
    }

    private static FindingBuilder finding(RuleDescription rule, Outcome outcome, String location, String name) {
        return rule.finding(outcome).at(location).fact(Facts.NAMES, List.of(name));
    }

    /** The text with all rectifications taken back, the last first. */
    private static String before(Meeting meeting, Adjustment adjustment) {
        return SignedText.of(adjustment, (paragraph, lines) -> before(meeting, paragraph, lines));
    }

    private static String before(Meeting meeting, Paragraph paragraph, String lines) {
        String before = lines;
        List<Rectification> rectifications = meeting.getRectifications();
        for (int i = rectifications.size() - 1; i >= 0; i--) {
            Rectification rectified = rectifications.get(i);
            if (rectified.getParagraph() == paragraph
                    && rectified.getAfter() != null
                    && rectified.getBefore() != null) {
                before =
                        before.replace(SignedText.words(rectified.getAfter()), SignedText.words(rectified.getBefore()));
            }
        }
        return before;
    }
}
