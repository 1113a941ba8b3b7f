// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.PersonName;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.minutes.Signer;
import se.paragraf.core.minutes.Signing;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.Signature;
import se.paragraf.model.minutes.SignatureMethod;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/** S01: that chair and adjusters signed can be shown. */
final class SignatureEvidence {

    private static final Pattern DIGITAL = Phrases.pattern(
            "\\b(?:digital|elektronisk)t?\\s+(?:juster|signer|underskr|undertecknan?)"
                    + "|\\b(?:juster|signer|underteckn)\\p{L}*\\s+(?:digitalt|elektroniskt)|\\be-(?:signer|legitimation|underskrift)");

    private final RuleDescription rule;
    private final Meeting meeting;
    private final Signing signing;

    private SignatureEvidence(RuleDescription rule, Meeting meeting) {
        this.rule = rule;
        this.meeting = meeting;
        this.signing = Signing.of(meeting);
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        SignatureEvidence evidence = new SignatureEvidence(rule, subject.meeting());
        List<Adjustment> adjustments = subject.meeting().getAdjustments();
        return adjustments.isEmpty()
                ? Stream.of(evidence.unsigned(evidence.missing(List.of(), List.of()), "meeting", Optional.empty()))
                : IntStream.range(0, adjustments.size())
                        .mapToObj(i -> evidence.of(adjustments.get(i), "adjustments[" + i + "]"));
    }

    private Finding of(Adjustment adjustment, String location) {
        List<Signature> signatures = adjustment.getSignatures();
        boolean held = signatures.stream().anyMatch(signed -> signed.getMethod() == SignatureMethod.ORIGINAL_HELD);
        List<Object> missing = held ? List.of() : missing(signatures, NumberSpan.of(adjustment.getParagraphs()));
        if (missing.isEmpty()) {
            return rule.finding(Outcome.PASS)
                    .at(location)
                    .fact(Facts.COUNT, signatures.size())
                    .message(held ? "S01.held" : "S01.pass");
        }
        return unsigned(missing, location, Optional.ofNullable(adjustment.getAdjustedOn()));
    }

    /** Names of those who do not sign, or what they are where nobody is named. */
    private List<Object> missing(List<Signature> signatures, List<NumberSpan> spans) {
        List<Object> missing = new ArrayList<>();
        for (SignatoryRole role : List.of(SignatoryRole.CHAIR, SignatoryRole.ADJUSTER)) {
            List<Signer> expected = signing.signers(role).stream()
                    .filter(signer -> isOf(signer, spans))
                    .toList();
            if (expected.isEmpty()) {
                if (signatures.stream()
                        .noneMatch(signed -> signed.getSignatory() != null
                                && signed.getSignatory().getRole() == role)) {
                    missing.add(Message.of(SignatureEvidence.class, "role." + role.getName()));
                }
            }
            expected.stream()
                    .filter(signer -> signatures.stream().noneMatch(signed -> isBy(signed, signer)))
                    .map(Signer::name)
                    .distinct()
                    .forEach(missing::add);
        }
        return missing;
    }

    private static boolean isOf(Signer signer, List<NumberSpan> spans) {
        return signer.paragraphs().isEmpty()
                || spans.isEmpty()
                || NumberSpan.of(signer.paragraphs()).stream()
                        .anyMatch(span -> spans.stream().anyMatch(span::overlaps));
    }

    private static boolean isBy(Signature signed, Signer signer) {
        return signed.getSignatory() != null
                && signed.getSignatory().getName() != null
                && PersonName.agree(signed.getSignatory().getName(), signer.name());
    }

    private Finding unsigned(List<Object> missing, String location, Optional<LocalDate> stated) {
        Optional<LocalDate> day = stated.or(() -> meeting.getNotices().stream()
                .map(Notice::getAdjustedOn)
                .filter(adjusted -> adjusted != null)
                .findFirst());
        boolean adjusted = day.isPresent() || meeting.getState() != MeetingState.DRAFT;
        FindingBuilder finding = rule.finding(adjusted && !isSaidToBeDigital() ? Outcome.FAIL : Outcome.UNKNOWN)
                .at(location)
                .fact(Facts.ACTUAL, day.orElse(null))
                .fact(
                        Facts.NAMES,
                        missing.stream().filter(String.class::isInstance).toList());
        Phrase names = Phrase.listed(missing);
        if (isSaidToBeDigital()) {
            return finding.message("S01.digital", names);
        }
        if (!adjusted) {
            return finding.message("S01.unknown", names);
        }
        Object when = day.<Object>map(Day::inWords).orElse("–");
        return noticeSigner()
                .map(signer -> finding.message("S01.notice", names, when, signer))
                .orElseGet(() -> finding.message("S01.fail", names, when));
    }

    private Optional<String> noticeSigner() {
        return meeting.getNotices().stream()
                .map(Notice::getSigner)
                .filter(signer -> !Phrase.isBlank(signer))
                .findFirst();
    }

    /** What was read but could not be placed may tell it. */
    private boolean isSaidToBeDigital() {
        return meeting.getImportRecord() != null
                && meeting.getImportRecord().getUnplaced().stream()
                        .anyMatch(rest -> rest.getText() != null
                                && DIGITAL.matcher(rest.getText()).find());
    }
}
