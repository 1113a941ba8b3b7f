// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.PersonName;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.minutes.Signer;
import se.paragraf.core.minutes.Signing;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.SignatoryRole;

/** S02: those adjust who were elected to. */
final class ElectedAdjusters {

    private final RuleDescription rule;
    private final Meeting meeting;
    private final List<Election> elections;
    private final List<Signer> adjusters;

    private ElectedAdjusters(RuleDescription rule, Meeting meeting, Notes<Election> notes) {
        this.rule = rule;
        this.meeting = meeting;
        this.elections = notes.telling().mapToObj(notes::get).toList();
        Signing signing = Signing.of(meeting);
        List<Signer> chairs = signing.signers(SignatoryRole.CHAIR);
        // A chair who stands among the adjusters needs no election.
        this.adjusters = signing.signers(SignatoryRole.ADJUSTER).stream()
                .filter(signer -> chairs.stream().noneMatch(signer::isSamePersonAs))
                .toList();
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, Notes<Election> notes) {
        return new ElectedAdjusters(rule, subject.meeting(), notes).check(notes);
    }

    private Stream<Finding> check(Notes<Election> notes) {
        if (elections.isEmpty()) {
            return adjusters.isEmpty()
                    ? Stream.of(unknown().message("S02.nobody"))
                    : Stream.of(
                            unknown().fact(Facts.NAMES, names()).message("S02.unelected", String.join(", ", names())));
        }
        int paragraph = elections.get(0).paragraph();
        List<Attendance> elected = elected();
        String location = Paragraphs.location(notes.indexOf(elections.get(0)));
        if (adjusters.isEmpty() || areOnlyReadThere()) {
            return Stream.of(unknown()
                    .severity(Severity.INFO)
                    .paragraph(paragraph)
                    .fact(Facts.NAMES, names())
                    .message("S02.headless", String.valueOf(paragraph)));
        }
        List<Finding> findings = new ArrayList<>();
        List<String> named = elections.stream()
                .flatMap(election -> election.names().stream())
                .distinct()
                .toList();
        for (int i = 0; i < adjusters.size(); i++) {
            findings.add(adjuster(adjusters.get(i), named, elected, "adjusters[" + i + "]", paragraph));
        }
        for (Attendance person : elected) {
            if (adjusters.stream().noneMatch(signer -> isSame(signer, person))) {
                findings.add(rule.finding(Outcome.FAIL)
                        .paragraph(paragraph)
                        .at(location)
                        .fact(Facts.NAMES, List.of(person.getName()))
                        .message("S02.unnamed", person.getName(), String.valueOf(paragraph)));
            }
        }
        return findings.stream();
    }

    private Finding adjuster(
            Signer adjuster, List<String> named, List<Attendance> elected, String location, int paragraph) {
        Outcome outcome = named.stream().anyMatch(name -> PersonName.agree(name, adjuster.name()))
                        || elected.stream().anyMatch(person -> isSame(adjuster, person))
                ? Outcome.PASS
                : elected.isEmpty() ? Outcome.UNKNOWN : Outcome.FAIL;
        String key =
                switch (outcome) {
                    case PASS -> "S02.pass";
                    case FAIL -> "S02.fail";
                    default -> "S02.unread";
                };
        return rule.finding(outcome)
                .paragraph(paragraph)
                .at(location)
                .fact(Facts.NAMES, List.of(adjuster.name()))
                .message(key, adjuster.name(), String.valueOf(paragraph));
    }

    private static boolean isSame(Signer signer, Attendance person) {
        return signer.person().filter(found -> found == person).isPresent()
                || PersonName.agree(signer.name(), person.getName());
    }

    private List<Attendance> elected() {
        return elections.stream()
                .flatMap(election -> election.elected().stream())
                .distinct()
                .map(name -> PersonName.find(name, meeting.getAttendances()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** A reader that finds no adjuster at the head takes the one who was elected. */
    private boolean areOnlyReadThere() {
        return meeting.getSignatories().stream()
                        .filter(signatory -> signatory.getRole() == SignatoryRole.ADJUSTER)
                        .allMatch(signatory ->
                                elections.stream().anyMatch(election -> election.tells(signatory.getTrace())))
                && meeting.getSignatories().stream()
                        .anyMatch(signatory -> signatory.getRole() == SignatoryRole.ADJUSTER);
    }

    private List<String> names() {
        return adjusters.stream().map(Signer::name).distinct().toList();
    }

    private FindingBuilder unknown() {
        return rule.finding(Outcome.UNKNOWN).severity(Severity.WARNING).at("adjusters");
    }
}
