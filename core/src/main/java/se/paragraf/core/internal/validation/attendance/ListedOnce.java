// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.SameName;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.minutes.Part;
import se.paragraf.core.minutes.Participation;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/** N06: nobody is listed twice, unless at different paragraphs. */
final class ListedOnce {

    private final RuleDescription rule;
    private final Subject subject;
    private final Participation participation;

    private ListedOnce(RuleDescription rule, Subject subject) {
        this.rule = rule;
        this.subject = subject;
        this.participation = subject.participation();
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return new ListedOnce(rule, subject).check();
    }

    private Stream<Finding> check() {
        List<Attendance> people = subject.meeting().getAttendances();
        if (people.isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<Attendance>> byName = new LinkedHashMap<>();
        for (Attendance person : people) {
            if (!Phrase.isBlank(person.getName())) {
                byName.computeIfAbsent(SameName.key(person.getName()), name -> new ArrayList<>())
                        .add(person);
            }
        }
        List<Finding> findings = byName.values().stream().flatMap(this::same).toList();
        return findings.isEmpty()
                ? Stream.of(rule.finding(Outcome.PASS)
                        .at("participants")
                        .fact(Facts.COUNT, people.size())
                        .message("N06.pass", people.size()))
                : findings.stream();
    }

    private Stream<Finding> same(List<Attendance> entries) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < entries.size(); i++) {
            Attendance earlier = entries.get(i - 1);
            Attendance later = entries.get(i);
            if (!isNamesake(earlier, later)) {
                pair(earlier, later).forEach(findings::add);
            }
        }
        return findings.stream();
    }

    private Stream<Finding> pair(Attendance one, Attendance other) {
        boolean sameGroup = one.getGroup() == other.getGroup();
        // Who serves at some paragraphs may be listed throughout as what he or she is at the others.
        if (!sameGroup && participation.isLimited(one) != participation.isLimited(other)) {
            return Stream.empty();
        }
        if (one.getGroup() == AttendanceGroup.ABSENT || other.getGroup() == AttendanceGroup.ABSENT) {
            return Stream.of(finding(Outcome.FAIL, other).message("N06.absent", Serving.name(other)));
        }
        List<Integer> both = new ArrayList<>();
        boolean open = false;
        for (Paragraph paragraph : subject.meeting().getParagraphs()) {
            Part first = participation.stated(paragraph, one);
            Part second = participation.stated(paragraph, other);
            if (first == Part.TOOK_PART && second == Part.TOOK_PART) {
                both.add(paragraph.getNumber());
            }
            open |= first != Part.AWAY && second != Part.AWAY;
        }
        boolean throughout = !participation.isLimited(one) && !participation.isLimited(other);
        if (both.isEmpty() && !throughout) {
            return open
                    ? Stream.of(finding(Outcome.UNKNOWN, other).message("N06.unknown", Serving.name(other)))
                    : Stream.empty();
        }
        List<NumberSpan> spans = NumberSpan.joined(both);
        FindingBuilder finding = finding(Outcome.FAIL, other);
        if (throughout) {
            return Stream.of(finding.message("N06.fail", Serving.name(other), inWords(one), inWords(other)));
        }
        return Stream.of(finding.fact(Facts.PARAGRAPHS, Paragraphs.listed(spans))
                .message("N06.both", Serving.name(other), inWords(one), inWords(other), Paragraphs.signs(spans)));
    }

    /** Two who share a name and differ in what stands beside it. */
    private static boolean isNamesake(Attendance one, Attendance other) {
        return one.getPerson() != null && other.getPerson() != null && one.getPerson() != other.getPerson()
                || differ(one.getOrganisation(), other.getOrganisation())
                || differ(one.getParty(), other.getParty());
    }

    private static boolean differ(String one, String other) {
        return one != null && other != null && !SameName.key(one).equals(SameName.key(other));
    }

    private FindingBuilder finding(Outcome outcome, Attendance person) {
        return rule.finding(outcome)
                .at(Serving.location(subject, person))
                .fact(Facts.NAMES, List.of(Serving.name(person)));
    }

    private static Message inWords(Attendance person) {
        return Message.of(ListedOnce.class, "group." + person.getGroup().name());
    }
}
