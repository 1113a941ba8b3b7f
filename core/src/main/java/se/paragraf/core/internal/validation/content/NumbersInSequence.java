// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        return new NumbersInSequence(rule, subject.meeting()).findings();
    }

    private Stream<Finding> findings() {
        List<Integer> numbers =
                meeting.getParagraphs().stream().map(Paragraph::getNumber).toList();
        List<Finding> findings = new ArrayList<>();
        TreeMap<Integer, List<Integer>> placesByNumber = new TreeMap<>();
        int last = 0;
        for (int place = 0; place < numbers.size(); place++) {
            int number = numbers.get(place);
            if (number <= 0) {
                findings.add(unnumbered(place));
                continue;
            }
            List<Integer> places = placesByNumber.computeIfAbsent(number, first -> new ArrayList<>());
            places.add(place);
            if (number < last && places.size() == 1) {
                findings.add(disordered(place, number, last));
            }
            last = number;
        }
        addDuplicates(placesByNumber, findings);
        addGaps(placesByNumber, findings);
        if (findings.isEmpty() && !numbers.isEmpty()) {
            List<NumberSpan> spans = NumberSpan.joined(numbers);
            findings.add(rule.finding(Outcome.PASS)
                    .at("paragraphs")
                    .fact(Facts.PARAGRAPHS, Paragraphs.listed(spans))
                    .fact(Facts.COUNT, numbers.size())
                    .message("I01.pass", Paragraphs.inWords(spans)));
        }
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

    private void addDuplicates(Map<Integer, List<Integer>> placesByNumber, List<Finding> findings) {
        placesByNumber.forEach((number, places) -> {
            if (places.size() > 1) {
                findings.add(faulty(Outcome.FAIL)
                        .paragraph(number)
                        .at(location(places.get(1)))
                        .fact(Facts.PARAGRAPHS, List.of(number))
                        .fact(Facts.COUNT, places.size())
                        .message("I01.duplicate", String.valueOf(number), places.size()));
            }
        });
    }

    private void addGaps(TreeMap<Integer, List<Integer>> placesByNumber, List<Finding> findings) {
        if (placesByNumber.isEmpty()) {
            return;
        }
        Iterator<Integer> numbers = placesByNumber.keySet().iterator();
        int last = numbers.next();
        while (numbers.hasNext()) {
            int number = numbers.next();
            if (number > last + 1) {
                List<NumberSpan> gap = List.of(new NumberSpan(last + 1, number - 1));
                findings.add(faulty(Outcome.FAIL)
                        .severity(Severity.WARNING)
                        .paragraph(number)
                        .at(location(placesByNumber.get(number).get(0)))
                        .fact(Facts.PARAGRAPHS, Paragraphs.listed(gap))
                        .fact(Facts.COUNT, number - last - 1)
                        .message("I01.gap", Paragraphs.inWords(gap)));
            }
            last = number;
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
