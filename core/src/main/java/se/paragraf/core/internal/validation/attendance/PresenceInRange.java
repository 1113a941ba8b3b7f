// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.minutes.Part;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.TimeRange;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/** N05: presence for a part of the meeting lies within the meeting's paragraphs and hours. */
final class PresenceInRange {

    private final RuleDescription rule;

    private PresenceInRange(RuleDescription rule) {
        this.rule = rule;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return new PresenceInRange(rule).check(subject);
    }

    private Stream<Finding> check(Subject subject) {
        return IntStream.range(0, subject.meeting().getAttendances().size())
                .boxed()
                .flatMap(i -> check(subject, i));
    }

    private Stream<Finding> check(Subject subject, int place) {
        Meeting meeting = subject.meeting();
        Attendance person = meeting.getAttendances().get(place);
        String location = "participants[" + place + "]";
        List<Finding> findings = new ArrayList<>();
        if (!person.getPresence().isEmpty()) {
            findings.add(paragraphs(subject, person, location + ".paragraphs"));
        }
        if (!person.getTimes().isEmpty()) {
            findings.add(times(meeting, person, location + ".times"));
        }
        if (findings.isEmpty() && !person.isWholeMeeting()) {
            findings.add(words(subject, person, location + ".paragraphs"));
        }
        return findings.stream();
    }

    private Finding words(Subject subject, Attendance person, String location) {
        List<Integer> present = new ArrayList<>();
        for (Paragraph paragraph : subject.meeting().getParagraphs()) {
            Part part = subject.participation().stated(paragraph, person);
            if (part == Part.UNDECIDED) {
                return finding(Outcome.UNKNOWN, person, location).message("N05.unreadable", name(person));
            }
            if (part == Part.TOOK_PART) {
                present.add(paragraph.getNumber());
            }
        }
        if (present.isEmpty()) {
            return finding(Outcome.UNKNOWN, person, location).message("N05.unreadable", name(person));
        }
        List<NumberSpan> spans = NumberSpan.joined(present);
        return finding(Outcome.PASS, person, location)
                .fact(Facts.PARAGRAPHS, Paragraphs.listed(spans))
                .message("N05.words", name(person), Paragraphs.signs(spans));
    }

    private Finding paragraphs(Subject subject, Attendance person, String location) {
        IntSummaryStatistics numbers = subject.numbers().stream()
                .filter(span -> span.last() > 0)
                .flatMapToInt(span -> IntStream.of(Math.max(1, span.first()), span.last()))
                .summaryStatistics();
        List<NumberSpan> stated = NumberSpan.of(person.getPresence());
        if (numbers.getCount() == 0) {
            return finding(Outcome.UNKNOWN, person, location)
                    .fact(Facts.PARAGRAPHS, Paragraphs.listed(stated))
                    .message("N05.unnumbered", name(person));
        }
        String whole = Paragraphs.signs(List.of(new NumberSpan(numbers.getMin(), numbers.getMax())));
        List<NumberSpan> outside =
                stated.stream().flatMap(span -> outside(span, numbers)).toList();
        if (!outside.isEmpty()) {
            FindingBuilder finding =
                    finding(Outcome.FAIL, person, location).fact(Facts.PARAGRAPHS, Paragraphs.listed(outside));
            person.getPresence().stream()
                    .filter(range -> isSwapped(range, numbers))
                    .forEach(range -> finding.fix(
                            Message.of(
                                    PresenceInRange.class,
                                    "N05.swap",
                                    Paragraphs.signs(List.of(new NumberSpan(range.getLast(), range.getFirst())))),
                            new Edit(range, MinutesPackage.Literals.NUMBER_RANGE__FIRST, range.getLast()),
                            new Edit(range, MinutesPackage.Literals.NUMBER_RANGE__LAST, range.getFirst())));
            return finding.message("N05.outside", name(person), Paragraphs.signs(outside), whole);
        }
        return finding(Outcome.PASS, person, location)
                .fact(Facts.PARAGRAPHS, Paragraphs.listed(stated))
                .message("N05.pass", name(person), Paragraphs.signs(stated), whole);
    }

    /** Both ends are paragraphs of the meeting and only stand the wrong way round. */
    private static boolean isSwapped(NumberRange range, IntSummaryStatistics numbers) {
        return range.getFirst() > range.getLast()
                && range.getFirst() <= numbers.getMax()
                && range.getLast() >= numbers.getMin();
    }

    /** The numbers that the meeting does not have; both ends of a span that runs backwards. */
    private static Stream<NumberSpan> outside(NumberSpan stated, IntSummaryStatistics numbers) {
        if (stated.first() > stated.last()) {
            return Stream.of(
                    new NumberSpan(stated.first(), stated.first()), new NumberSpan(stated.last(), stated.last()));
        }
        NumberSpan before = new NumberSpan(stated.first(), Math.min(stated.last(), numbers.getMin() - 1));
        NumberSpan after = new NumberSpan(Math.max(stated.first(), numbers.getMax() + 1), stated.last());
        return Stream.of(before, after).filter(span -> span.first() <= span.last());
    }

    private Finding times(Meeting meeting, Attendance person, String location) {
        LocalTime start = meeting.getStart();
        LocalTime end = meeting.getEnd();
        if (person.getTimes().stream().anyMatch(span -> isOutside(span, start, end))) {
            return finding(Outcome.FAIL, person, location).message("N05.late", name(person), clock(start), clock(end));
        }
        if (start == null || end == null) {
            return finding(Outcome.UNKNOWN, person, location).message("N05.hours", name(person));
        }
        return finding(Outcome.PASS, person, location).message("N05.intime", name(person), clock(start), clock(end));
    }

    private static boolean isOutside(TimeRange span, LocalTime start, LocalTime end) {
        return isAfter(span.getFrom(), span.getTo())
                || isAfter(start, span.getFrom())
                || isAfter(start, span.getTo())
                || isAfter(span.getFrom(), end)
                || isAfter(span.getTo(), end);
    }

    /** False where a time is not stated. */
    private static boolean isAfter(LocalTime time, LocalTime limit) {
        return time != null && limit != null && time.isAfter(limit);
    }

    private FindingBuilder finding(Outcome outcome, Attendance person, String location) {
        return rule.finding(outcome).at(location).fact(Facts.NAMES, List.of(name(person)));
    }

    private static String clock(LocalTime time) {
        return time == null ? "?" : time.toString();
    }

    private static String name(Attendance person) {
        return person.getName() == null ? "?" : person.getName();
    }
}
