// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
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
import se.paragraf.model.text.NumberSpan;

/** N04: a seat is served by one at a time, the member or one substitute. */
final class ServedOnce {

    private final RuleDescription rule;
    private final Subject subject;
    private final Participation participation;

    private ServedOnce(RuleDescription rule, Subject subject) {
        this.rule = rule;
        this.subject = subject;
        this.participation = subject.participation();
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        ServedOnce check = new ServedOnce(rule, subject);
        return subject.meeting().getAttendances().stream()
                .filter(member -> !check.participation.substitutesOf(member).isEmpty())
                .flatMap(check::seat);
    }

    private Stream<Finding> seat(Attendance member) {
        List<Attendance> holders = new ArrayList<>();
        if (member.getGroup() == AttendanceGroup.DECIDING) {
            holders.add(member);
        }
        holders.addAll(participation.substitutesOf(member));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            for (int j = i + 1; j < holders.size(); j++) {
                pair(holders.get(i), holders.get(j)).ifPresent(findings::add);
            }
        }
        return findings.isEmpty()
                ? Stream.of(finding(Outcome.PASS, holders.get(0), member)
                        .message("N04.pass", Serving.name(member), String.join(", ", Serving.names(holders))))
                : findings.stream();
    }

    /** Two who are both said to serve throughout, or both at the same numbers; a limited one replaces an unlimited one. */
    private Optional<Finding> pair(Attendance one, Attendance other) {
        if (participation.isLimited(one) != participation.isLimited(other)) {
            return Optional.empty();
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
        List<NumberSpan> spans = NumberSpan.joined(both);
        if (!both.isEmpty()) {
            return Optional.of(finding(Outcome.FAIL, other, one)
                    .fact(Facts.PARAGRAPHS, Paragraphs.listed(spans))
                    .message(
                            "N04.fail",
                            Serving.name(one),
                            Serving.name(other),
                            Paragraphs.signs(spans),
                            rule.source()));
        }
        return open
                ? Optional.of(finding(Outcome.UNKNOWN, other, one)
                        .message("N04.unknown", Serving.name(one), Serving.name(other)))
                : Optional.empty();
    }

    private FindingBuilder finding(Outcome outcome, Attendance place, Attendance other) {
        List<String> names =
                Stream.of(other, place).distinct().map(Serving::name).toList();
        return rule.finding(outcome).at(Serving.location(subject, place)).fact(Facts.NAMES, names);
    }
}
