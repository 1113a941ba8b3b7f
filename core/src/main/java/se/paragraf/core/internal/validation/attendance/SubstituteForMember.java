// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.Capacity;
import se.paragraf.core.internal.minutes.PrincipalName;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.Office;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;

/** N03: one who serves as a substitute does so for a named member, of the same principal, in the order of call. */
final class SubstituteForMember {

    private final RuleDescription rule;
    private final Subject subject;
    private final Roll roll;

    private SubstituteForMember(RuleDescription rule, Subject subject) {
        this.rule = rule;
        this.subject = subject;
        this.roll = Roll.of(subject);
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        SubstituteForMember check = new SubstituteForMember(rule, subject);
        return Serving.in(subject).stream().filter(Capacity::isSubstitute).flatMap(check::check);
    }

    private Stream<Finding> check(Attendance substitute) {
        return Stream.concat(Stream.of(place(substitute)), passedOver(substitute).stream());
    }

    private Finding place(Attendance substitute) {
        Optional<Attendance> member = subject.participation().replacedBy(substitute);
        String named = member.map(Serving::name).orElse(substitute.getSubstitutesFor());
        if (Phrase.isBlank(named)) {
            return finding(Outcome.UNKNOWN, substitute).message("N03.unnamed", Serving.name(substitute), rule.source());
        }
        Optional<Mandate> personal = roll.mandates(substitute, Office.SUBSTITUTE).stream()
                .filter(mandate -> mandate.getSubstitutesFor() != null)
                .findFirst();
        if (personal.isPresent() && member.isPresent()) {
            boolean theirs = Roll.is(personal.get().getSubstitutesFor().getPerson(), member.get());
            return theirs
                    ? finding(Outcome.PASS, substitute).message("N03.pass", Serving.name(substitute), named)
                    : finding(Outcome.FAIL, substitute)
                            .message("N03.personal", Serving.name(substitute), named, rule.source());
        }
        if (subject.profile() != LawProfile.FINSAM) {
            return finding(Outcome.PASS, substitute).message("N03.pass", Serving.name(substitute), named);
        }
        String own = principal(substitute);
        String other = member.map(this::principal).orElse("");
        if (own.isEmpty() || other.isEmpty()) {
            return finding(Outcome.UNKNOWN, substitute)
                    .message("N03.principal", Serving.name(substitute), named, rule.source());
        }
        return PrincipalName.key(own).equals(PrincipalName.key(other))
                ? finding(Outcome.PASS, substitute).message("N03.pass", Serving.name(substitute), named)
                : finding(Outcome.FAIL, substitute)
                        .message("N03.fail", Serving.name(substitute), own, named, other, rule.source());
    }

    /** The principal who elected a person; empty if nobody tells. */
    private String principal(Attendance person) {
        Stream<Member> linked = Stream.ofNullable(person.getMember());
        Stream<Member> elected = Stream.of(Office.MEMBER, Office.SUBSTITUTE)
                .flatMap(office -> roll.mandates(person, office).stream())
                .flatMap(mandate -> Stream.ofNullable(mandate.getMember()));
        return Stream.concat(linked, elected)
                .flatMap(member -> Stream.ofNullable(member.getName()))
                .findFirst()
                .or(() -> Optional.ofNullable(person.getOrganisation()))
                .orElse("");
    }

    /** One who is listed and does not serve although called before the one who does. */
    private Optional<Finding> passedOver(Attendance substitute) {
        return roll.mandates(substitute, Office.SUBSTITUTE).stream()
                .filter(mandate -> mandate.getOrder() > 1 && mandate.getSubstitutesFor() == null)
                .flatMap(mandate -> waiting(mandate).stream())
                .findFirst()
                .map(first -> rule.finding(Outcome.FAIL)
                        .at(Serving.location(subject, substitute))
                        .fact(Facts.NAMES, List.of(Serving.name(first), Serving.name(substitute)))
                        .message("N03.order", Serving.name(substitute), Serving.name(first), rule.source()));
    }

    private Optional<Attendance> waiting(Mandate called) {
        return subject.meeting().getAttendances().stream()
                .filter(person ->
                        person.getGroup() == AttendanceGroup.SUBSTITUTE || person.getGroup() == AttendanceGroup.OTHER)
                .filter(person -> !subject.participation().isLimited(person))
                .filter(person -> roll.mandates(person, Office.SUBSTITUTE).stream()
                        .anyMatch(mandate -> mandate.getMember() == called.getMember()
                                && mandate.getOrder() > 0
                                && mandate.getOrder() < called.getOrder()))
                .findFirst();
    }

    private FindingBuilder finding(Outcome outcome, Attendance substitute) {
        return rule.finding(outcome)
                .at(Serving.location(subject, substitute) + ".substitutesFor")
                .fact(Facts.NAMES, List.of(Serving.name(substitute)));
    }
}
