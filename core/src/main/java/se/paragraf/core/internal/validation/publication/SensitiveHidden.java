// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.text.Message;

/** P02: what is published names no union representatives, and tells nothing sensitive of persons. */
final class SensitiveHidden {

    private static final Phrases UNIONS = Phrases.of(SensitiveHidden.class, "unions.txt");

    /** Unions whose names alone are common words. */
    private static final Set<String> UNION_NAMES = Set.of("Kommunal", "Vision", "LO", "TCO", "SSR");

    private SensitiveHidden() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Notes<Sensitive> notes) {
        Meeting meeting = subject.meeting();
        List<Finding> findings = new ArrayList<>();
        List<Attendance> persons = meeting.getAttendances();
        IntStream.range(0, persons.size())
                .filter(place -> isUnionist(persons.get(place)))
                .mapToObj(place -> unionist(rule, persons.get(place), "participants[" + place + "]"))
                .forEach(findings::add);
        notes.telling().forEach(place -> {
            Sensitive note = notes.get(place);
            if (note.sentences() > 0) {
                findings.add(paragraph(rule, note, place, note.sentences()).message("P02.sensitive", number(note)));
            }
            if (note.persons() > 0) {
                findings.add(paragraph(rule, note, place, note.persons()).message("P02.private", number(note)));
            }
        });
        return findings.isEmpty() ? Stream.of(rule.finding(Outcome.PASS).message("P02.pass")) : findings.stream();
    }

    private static FindingBuilder paragraph(RuleDescription rule, Sensitive note, int place, int count) {
        return rule.finding(Outcome.FAIL)
                .paragraph(note.paragraph())
                .at(Paragraphs.location(place) + ".text")
                .fact(Facts.COUNT, count);
    }

    private static String number(Sensitive note) {
        return String.valueOf(note.paragraph());
    }

    /** Those who decide are elected for parties, and say so themselves. */
    private static boolean isUnionist(Attendance person) {
        return person.getAudience() == Audience.PUBLIC
                && (person.getGroup() == AttendanceGroup.OTHER || person.getGroup() == AttendanceGroup.ABSENT)
                && (person.getOrganisation() != null && UNION_NAMES.contains(person.getOrganisation())
                        || UNIONS.in(Stream.concat(
                                        Stream.of(person.getGroupLabel(), person.getOrganisation())
                                                .filter(Objects::nonNull),
                                        person.getTitles().stream())
                                .collect(Collectors.joining("\n"))));
    }

    private static Finding unionist(RuleDescription rule, Attendance person, String location) {
        String name = Objects.requireNonNullElse(person.getName(), "–");
        return rule.finding(Outcome.FAIL)
                .at(location)
                .fact(Facts.NAMES, List.of(name))
                .fix(
                        Message.of(SensitiveHidden.class, "P02.fix", name),
                        new Edit(person, MinutesPackage.Literals.ATTENDANCE__AUDIENCE, Audience.INTERNAL))
                .message("P02.union", name);
    }
}
