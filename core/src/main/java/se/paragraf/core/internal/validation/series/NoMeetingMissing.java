// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.Reasons;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Numbering;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/** R04: between a meeting and the one before it there is no other: by number of the meeting, of paragraphs, by what was announced. */
final class NoMeetingMissing {

    /** An extra meeting may lie between a meeting and the one that it announced, but hardly more. */
    private static final int ANNOUNCED_BEFORE = 3;

    private final RuleDescription rule;
    private final Subject subject;
    private final Meeting meeting;
    private final Meeting previous;
    private final List<Message> missing = new ArrayList<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private Severity severity = Severity.INFO;
    private boolean adjacent;

    private NoMeetingMissing(RuleDescription rule, Subject subject, Meeting previous) {
        this.rule = rule;
        this.subject = subject;
        this.meeting = subject.meeting();
        this.previous = previous;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return subject.series().before(subject.meeting()).stream()
                .flatMap(previous -> new NoMeetingMissing(rule, subject, previous).findings());
    }

    private Stream<Finding> findings() {
        Stream<Finding> disorder = bySerial();
        byNumbers();
        byAnnouncement();
        return Stream.concat(disorder, Stream.of(finding()));
    }

    private Finding finding() {
        LocalDate day = previous.getDate();
        if (!missing.isEmpty()) {
            FindingBuilder finding = finding(Outcome.FAIL).severity(severity);
            facts.forEach(finding::fact);
            return finding.message("R04.fail", day, meeting.getDate(), new Reasons(missing));
        }
        return adjacent
                ? finding(Outcome.PASS).message("R04.pass", day)
                : finding(Outcome.UNKNOWN).message("R04.unknown", day);
    }

    private Stream<Finding> bySerial() {
        Optional<Serial> serial = Serial.of(meeting);
        Optional<Serial> before = Serial.of(previous);
        if (serial.isEmpty() || before.isEmpty()) {
            return Stream.empty();
        }
        boolean sameYear = serial.get().year() == before.get().year();
        int last = sameYear ? before.get().number() : 0;
        int number = serial.get().number();
        if (number <= last) {
            return Stream.of(finding(Outcome.FAIL)
                    .message("R04.disorder", meeting.getSerial(), previous.getDate(), previous.getSerial()));
        }
        if (number == last + 1) {
            adjacent = true;
        } else {
            missing(
                    "serial",
                    inWords(last + 1, number - 1),
                    String.valueOf(serial.get().year()));
            facts.put(Facts.COUNT, number - last - 1);
            severity = rule.severity();
        }
        return Stream.empty();
    }

    private void byNumbers() {
        Numbering numbering = MeetingNumbers.numbering(subject);
        Optional<MeetingNumbers> numbers = MeetingNumbers.of(subject);
        Optional<MeetingNumbers> before = MeetingNumbers.of(previous);
        if (numbering == Numbering.MEETING || numbers.isEmpty() || before.isEmpty()) {
            return;
        }
        boolean anew = numbering == Numbering.YEAR
                && meeting.getDate().getYear() != previous.getDate().getYear();
        int first = numbers.get().first();
        int last = before.get().last();
        int counted = anew ? 0 : last;
        if (first == last + 1) {
            adjacent = true;
        } else if (first > counted + 1 && (!anew || subject.body().isPresent())) {
            missing("numbers", inWords(counted + 1, first - 1));
            facts.put(Facts.PARAGRAPHS, Paragraphs.listed(List.of(new NumberSpan(counted + 1, first - 1))));
            severity = rule.severity();
        }
    }

    private void byAnnouncement() {
        List<Meeting> all = subject.series().meetings();
        int place = all.indexOf(meeting);
        for (Meeting earlier : all.subList(Math.max(0, place - ANNOUNCED_BEFORE), place)) {
            NextMeeting next = subject.series().noted(earlier, NextMeeting.class, NextMeeting::announcedIn);
            if (next.day().isEmpty()) {
                continue;
            }
            LocalDate day = next.day().get();
            if (day.equals(meeting.getDate())) {
                adjacent |= earlier == previous;
            } else if (day.isAfter(previous.getDate()) && day.isBefore(meeting.getDate())) {
                missing("announced", earlier.getDate(), day);
                facts.put(Facts.LIMIT, day);
            }
        }
    }

    private void missing(String reason, Object... arguments) {
        missing.add(Message.of(NoMeetingMissing.class, "R04." + reason, arguments));
    }

    private static String inWords(int first, int last) {
        return Paragraphs.inWords(List.of(new NumberSpan(first, last)));
    }

    private FindingBuilder finding(Outcome outcome) {
        return rule.finding(outcome).fact(Facts.MEETING, previous.getDate());
    }
}
