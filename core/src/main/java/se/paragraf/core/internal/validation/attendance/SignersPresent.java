// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.minutes.Part;
import se.paragraf.core.minutes.Signer;
import se.paragraf.core.minutes.Signing;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/** N09: chair, secretary and adjusters are present, and no adjuster is the chair or misses what is adjusted. */
final class SignersPresent {

    private final RuleDescription rule;

    private SignersPresent(RuleDescription rule) {
        this.rule = rule;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return new SignersPresent(rule).check(subject);
    }

    private Stream<Finding> check(Subject subject) {
        Meeting meeting = subject.meeting();
        Signing signing = Signing.of(meeting);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(each(meeting, signing, SignatoryRole.CHAIR, "chair"));
        findings.addAll(each(meeting, signing, SignatoryRole.SECRETARY, "secretary"));
        List<Signer> adjusters = signing.signers(SignatoryRole.ADJUSTER);
        if (adjusters.isEmpty()) {
            findings.add(unnamed(SignatoryRole.ADJUSTER, "adjusters"));
        }
        List<Signer> chairs = signing.signers(SignatoryRole.CHAIR);
        for (int i = 0; i < adjusters.size(); i++) {
            String location = "adjusters[" + i + "]";
            Signer adjuster = adjusters.get(i);
            findings.add(presence(meeting, adjuster, location));
            findings.add(otherThanChair(adjuster, chairs, location));
            adjuster.person()
                    .filter(person -> person.getGroup() != AttendanceGroup.ABSENT)
                    .ifPresent(person -> findings.add(throughout(subject, adjuster, person, location)));
        }
        return findings.stream();
    }

    /** One who leads in several parts of the meeting is looked for once. */
    private List<Finding> each(Meeting meeting, Signing signing, SignatoryRole role, String location) {
        List<Signer> persons = new ArrayList<>();
        for (Signer signer : signing.signers(role)) {
            if (persons.stream().noneMatch(signer::isSamePersonAs)) {
                persons.add(signer);
            }
        }
        return persons.isEmpty()
                ? List.of(unnamed(role, location))
                : persons.stream()
                        .map(signer -> presence(meeting, signer, location))
                        .toList();
    }

    private Finding unnamed(SignatoryRole role, String location) {
        return rule.finding(Outcome.UNKNOWN)
                .severity(severity(role))
                .at(location)
                .message("N09.unnamed", inWords(role));
    }

    private Finding presence(Meeting meeting, Signer signer, String location) {
        if (meeting.getAttendances().isEmpty()) {
            return finding(Outcome.UNKNOWN, signer, location)
                    .severity(severity(signer.role()))
                    .message("N09.unlisted", inWords(signer.role()), signer.name());
        }
        if (signer.person().isEmpty()) {
            return finding(Outcome.FAIL, signer, location)
                    .severity(severity(signer.role()))
                    .message("N09.missing", inWords(signer.role()), signer.name());
        }
        if (signer.person().get().getGroup() == AttendanceGroup.ABSENT) {
            return finding(Outcome.FAIL, signer, location).message("N09.absent", inWords(signer.role()), signer.name());
        }
        return finding(Outcome.PASS, signer, location)
                .severity(severity(signer.role()))
                .message("N09.present", inWords(signer.role()), signer.name());
    }

    private Finding otherThanChair(Signer adjuster, List<Signer> chairs, String location) {
        if (chairs.isEmpty()) {
            return finding(Outcome.UNKNOWN, adjuster, location).message("N09.nochair", adjuster.name());
        }
        List<Signer> same = chairs.stream().filter(adjuster::isSamePersonAs).toList();
        if (same.isEmpty()) {
            return finding(Outcome.PASS, adjuster, location).message("N09.notchair", adjuster.name());
        }
        return same.stream().anyMatch(chair -> overlap(chair, adjuster))
                ? finding(Outcome.FAIL, adjuster, location).message("N09.chair", adjuster.name())
                : finding(Outcome.PASS, adjuster, location).message("N09.elsewhere", adjuster.name());
    }

    /** Whether there is a paragraph that both sign; one who states none signs all. */
    private static boolean overlap(Signer one, Signer other) {
        List<NumberSpan> others = NumberSpan.of(other.paragraphs());
        return one.paragraphs().isEmpty()
                || others.isEmpty()
                || NumberSpan.of(one.paragraphs()).stream()
                        .anyMatch(span -> others.stream().anyMatch(span::overlaps));
    }

    private Finding throughout(Subject subject, Signer adjuster, Attendance person, String location) {
        if (!subject.participation().isLimited(person)) {
            return throughout(adjuster, location);
        }
        List<Integer> missed = new ArrayList<>();
        boolean open = subject.meeting().getParagraphs().isEmpty();
        for (Paragraph paragraph : subject.meeting().getParagraphs()) {
            int number = paragraph.getNumber();
            if (adjuster.paragraphs().isEmpty() || contain(adjuster.paragraphs(), number)) {
                Part part = subject.participation().stated(paragraph, person);
                if (part == Part.AWAY) {
                    missed.add(number);
                }
                open |= part == Part.UNDECIDED;
            }
        }
        if (!missed.isEmpty()) {
            List<NumberSpan> spans = NumberSpan.joined(missed);
            return whole(Outcome.FAIL, adjuster, location)
                    .fact(Facts.PARAGRAPHS, Paragraphs.listed(spans))
                    .message("N09.missed", adjuster.name(), Paragraphs.signs(spans));
        }
        return open
                ? whole(Outcome.UNKNOWN, adjuster, location).message("N09.partly", adjuster.name())
                : throughout(adjuster, location);
    }

    private Finding throughout(Signer adjuster, String location) {
        return whole(Outcome.PASS, adjuster, location).message("N09.throughout", adjuster.name());
    }

    private static boolean contain(List<NumberRange> ranges, int number) {
        return NumberSpan.of(ranges).stream().anyMatch(span -> span.contains(number));
    }

    private FindingBuilder whole(Outcome outcome, Signer adjuster, String location) {
        return finding(outcome, adjuster, location).severity(Severity.WARNING);
    }

    private FindingBuilder finding(Outcome outcome, Signer signer, String location) {
        return rule.finding(outcome).at(location).fact(Facts.NAMES, List.of(signer.name()));
    }

    /** The law asks for a list of those who serve, and the secretary seldom does. */
    private static Severity severity(SignatoryRole role) {
        return role == SignatoryRole.SECRETARY ? Severity.WARNING : Severity.ERROR;
    }

    private static Message inWords(SignatoryRole role) {
        return Message.of(SignersPresent.class, "role." + role.name());
    }
}
