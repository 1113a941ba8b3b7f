// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/** I01: paragraph numbers are unique, without gaps and in order. */
final class NumbersInSequence {

    private final RuleDescription rule;
    private final Meeting meeting;
    private boolean fixProposed;

    private NumbersInSequence(RuleDescription rule, Meeting meeting) {
        this.rule = rule;
        this.meeting = meeting;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        List<NumberSpan> spans = subject.numbers();
        return spans.size() == 1 && spans.get(0).first() > 0
                ? Stream.of(inSequence(
                        rule, spans, subject.meeting().getParagraphs().size()))
                : new NumbersInSequence(rule, subject.meeting()).findings();
    }

    private static Finding inSequence(RuleDescription rule, List<NumberSpan> spans, int count) {
        return rule.finding(Outcome.PASS)
                .at("paragraphs")
                .fact(Facts.PARAGRAPHS, Paragraphs.listed(spans))
                .fact(Facts.COUNT, count)
                .message("I01.pass", Paragraphs.inWords(spans));
    }

    private Stream<Finding> findings() {
        List<Integer> numbers =
                meeting.getParagraphs().stream().map(Paragraph::getNumber).toList();
        List<Finding> findings = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int last = 0;
        for (int place = 0; place < numbers.size(); place++) {
            int number = numbers.get(place);
            if (number <= 0) {
                findings.add(unnumbered(place));
                continue;
            }
            placed.add(new Placed(number, place));
            if (seen.add(number) && number < last) {
                findings.add(disordered(place, number, last));
            }
            last = number;
        }
        placed.sort(Comparator.comparingInt(Placed::number));
        addDuplicates(placed, findings);
        addGaps(placed, findings);
        return findings.stream();
    }

    private Finding unnumbered(int place) {
        return faulty(Outcome.UNKNOWN).at(location(place)).message("I01.unknown", place + 1);
    }

    private Finding disordered(int place, int number, int previous) {
        return faulty(Outcome.FAIL)
                .severity(Severity.WARNING)
                .paragraph(number)
                .at(location(place))
                .fact(Facts.PARAGRAPHS, List.of(previous, number))
                .message("I01.disorder", String.valueOf(number), String.valueOf(previous));
    }

    private void addDuplicates(List<Placed> inOrder, List<Finding> findings) {
        int end;
        for (int start = 0; start < inOrder.size(); start = end) {
            int number = inOrder.get(start).number();
            end = start + 1;
            while (end < inOrder.size() && inOrder.get(end).number() == number) {
                end++;
            }
            if (end - start > 1) {
                findings.add(faulty(Outcome.FAIL)
                        .paragraph(number)
                        .at(location(inOrder.get(start + 1).place()))
                        .fact(Facts.PARAGRAPHS, List.of(number))
                        .fact(Facts.COUNT, end - start)
                        .message("I01.duplicate", String.valueOf(number), end - start));
            }
        }
    }

    private void addGaps(List<Placed> inOrder, List<Finding> findings) {
        for (int i = 1; i < inOrder.size(); i++) {
            int last = inOrder.get(i - 1).number();
            int number = inOrder.get(i).number();
            if (number > last + 1) {
                List<NumberSpan> gap = List.of(new NumberSpan(last + 1, number - 1));
                findings.add(faulty(Outcome.FAIL)
                        .severity(Severity.WARNING)
                        .paragraph(number)
                        .at(location(inOrder.get(i).place()))
                        .fact(Facts.PARAGRAPHS, Paragraphs.listed(gap))
                        .fact(Facts.COUNT, number - last - 1)
                        .message("I01.gap", Paragraphs.inWords(gap)));
            }
        }
    }

    /** One proposal mends all faults, so that the first of them carries it. */
    private FindingBuilder faulty(Outcome outcome) {
        FindingBuilder finding = rule.finding(outcome);
        if (!fixProposed) {
            fixProposed = true;
            Renumbering.of(meeting)
                    .ifPresent(renumbering -> finding.fix(
                            Message.of(
                                    rule.title().owner(),
                                    "I01.fix",
                                    String.valueOf(renumbering.numbers().first()),
                                    String.valueOf(renumbering.numbers().last())),
                            renumbering.edits()));
        }
        return finding;
    }

    private static String location(int place) {
        return Paragraphs.location(place) + ".number";
    }

    /** A number, and where it stands. */
    private record Placed(int number, int place) {}
}
