// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
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
                : new NumbersInSequence(rule, subject.meeting())
                        .findings(spans.stream()
                                .flatMapToInt(span -> IntStream.rangeClosed(span.first(), span.last()))
                                .toArray());
    }

    private static Finding inSequence(RuleDescription rule, List<NumberSpan> spans, int count) {
        return rule.finding(Outcome.PASS)
                .at("paragraphs")
                .fact(Facts.PARAGRAPHS, Paragraphs.listed(spans))
                .fact(Facts.COUNT, count)
                .message("I01.pass", Paragraphs.inWords(spans));
    }

    private Stream<Finding> findings(int[] numbers) {
        List<Finding> findings = new ArrayList<>();
        long[] inOrder = IntStream.range(0, numbers.length)
                .filter(place -> numbers[place] > 0)
                .mapToLong(place -> (long) numbers[place] << Integer.SIZE | place)
                .sorted()
                .toArray();
        BitSet again = new BitSet();
        for (int i = 1; i < inOrder.length; i++) {
            again.set(place(inOrder[i]), number(inOrder[i]) == number(inOrder[i - 1]));
        }
        int last = 0;
        for (int place = 0; place < numbers.length; place++) {
            int number = numbers[place];
            if (number <= 0) {
                findings.add(unnumbered(place));
                continue;
            }
            if (number < last && !again.get(place)) {
                findings.add(disordered(place, number, last));
            }
            last = number;
        }
        addDuplicates(inOrder, findings);
        addGaps(inOrder, findings);
        return findings.stream();
    }

    /** A number and behind it its place are one number, since thousands are quicker put in order so. */
    private static int number(long placed) {
        return (int) (placed >> Integer.SIZE);
    }

    private static int place(long placed) {
        return (int) placed;
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

    private void addDuplicates(long[] inOrder, List<Finding> findings) {
        int end;
        for (int start = 0; start < inOrder.length; start = end) {
            int number = number(inOrder[start]);
            end = start + 1;
            while (end < inOrder.length && number(inOrder[end]) == number) {
                end++;
            }
            if (end - start > 1) {
                findings.add(faulty(Outcome.FAIL)
                        .paragraph(number)
                        .at(location(place(inOrder[start + 1])))
                        .fact(Facts.PARAGRAPHS, List.of(number))
                        .fact(Facts.COUNT, end - start)
                        .message("I01.duplicate", String.valueOf(number), end - start));
            }
        }
    }

    private void addGaps(long[] inOrder, List<Finding> findings) {
        for (int i = 1; i < inOrder.length; i++) {
            int last = number(inOrder[i - 1]);
            int number = number(inOrder[i]);
            if (number > last + 1) {
                List<NumberSpan> gap = List.of(new NumberSpan(last + 1, number - 1));
                findings.add(faulty(Outcome.FAIL)
                        .severity(Severity.WARNING)
                        .paragraph(number)
                        .at(location(place(inOrder[i])))
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
}
