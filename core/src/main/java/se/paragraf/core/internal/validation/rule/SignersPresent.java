// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.internal.minutes.Numbers;
import se.paragraf.core.internal.minutes.Signer;
import se.paragraf.core.internal.minutes.Signing;
import se.paragraf.core.text.Message;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.SignatoryRole;

/** N09: chair, secretary and adjusters are present, and no adjuster is the chair or misses what is adjusted. */
@Component
public final class SignersPresent implements Rule {

    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "N09",
            Severity.ERROR,
            "KL 5:69",
            Message.of(SignersPresent.class, "N09.title"),
            List.of(Facts.NAMES, Facts.PARAGRAPHS));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Meeting meeting = subject.meeting();
        Signing signing = Signing.of(meeting);
        List<Finding> findings = new ArrayList<>();
        findings.add(first(meeting, signing, SignatoryRole.CHAIR, "chair"));
        findings.add(first(meeting, signing, SignatoryRole.SECRETARY, "secretary"));
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
                    .ifPresent(person -> findings.add(throughout(meeting, adjuster, person, location)));
        }
        return findings.stream();
    }

    private static Finding first(Meeting meeting, Signing signing, SignatoryRole role, String location) {
        return signing.signers(role).stream()
                .findFirst()
                .map(signer -> presence(meeting, signer, location))
                .orElseGet(() -> unnamed(role, location));
    }

    private static Finding unnamed(SignatoryRole role, String location) {
        return DESCRIPTION
                .finding(Outcome.UNKNOWN)
                .severity(severity(role))
                .at(location)
                .message("N09.unnamed", inWords(role));
    }

    private static Finding presence(Meeting meeting, Signer signer, String location) {
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

    private static Finding otherThanChair(Signer adjuster, List<Signer> chairs, String location) {
        if (chairs.isEmpty()) {
            return finding(Outcome.UNKNOWN, adjuster, location).message("N09.nochair", adjuster.name());
        }
        return chairs.stream().anyMatch(adjuster::isSamePersonAs)
                ? finding(Outcome.FAIL, adjuster, location).message("N09.chair", adjuster.name())
                : finding(Outcome.PASS, adjuster, location).message("N09.notchair", adjuster.name());
    }

    private static Finding throughout(Meeting meeting, Signer adjuster, Attendance person, String location) {
        if (person.getPresence().isEmpty()) {
            return person.isWholeMeeting()
                    ? whole(Outcome.PASS, adjuster, location).message("N09.throughout", adjuster.name())
                    : whole(Outcome.UNKNOWN, adjuster, location).message("N09.partly", adjuster.name());
        }
        IntStream adjusted = meeting.getParagraphs().stream()
                .mapToInt(Paragraph::getNumber)
                .filter(number -> adjuster.paragraphs().isEmpty() || Numbers.contain(adjuster.paragraphs(), number));
        List<Integer> missed =
                Numbers.listed(adjusted.filter(number -> !Numbers.contain(person.getPresence(), number)));
        return missed.isEmpty()
                ? whole(Outcome.PASS, adjuster, location).message("N09.throughout", adjuster.name())
                : whole(Outcome.FAIL, adjuster, location)
                        .fact(Facts.PARAGRAPHS, missed)
                        .message("N09.missed", adjuster.name(), Numbers.inWords(missed));
    }

    private static FindingBuilder whole(Outcome outcome, Signer adjuster, String location) {
        return finding(outcome, adjuster, location).severity(Severity.WARNING);
    }

    private static FindingBuilder finding(Outcome outcome, Signer signer, String location) {
        return DESCRIPTION.finding(outcome).at(location).fact(Facts.NAMES, List.of(signer.name()));
    }

    /** The law asks for a list of those who serve, and the secretary seldom does. */
    private static Severity severity(SignatoryRole role) {
        return role == SignatoryRole.SECRETARY ? Severity.WARNING : Severity.ERROR;
    }

    private static Message inWords(SignatoryRole role) {
        return Message.of(SignersPresent.class, "role." + role.name());
    }
}
