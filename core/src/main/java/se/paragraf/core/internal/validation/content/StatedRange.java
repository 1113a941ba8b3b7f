// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.NumberSpan;

/** I03: the paragraphs that the head states are those that follow. */
final class StatedRange {

    private static final String LOCATION = "statedParagraphs";

    private StatedRange() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        Meeting meeting = subject.meeting();
        List<NumberSpan> found = spans(subject.numbers().stream()
                .filter(span -> span.last() > 0)
                .map(span -> new NumberSpan(Math.max(span.first(), 1), span.last())));
        if (found.isEmpty()) {
            return Stream.empty();
        }
        String foundInWords = Paragraphs.signs(found);
        List<NumberSpan> stated = spans(NumberSpan.of(meeting.getStatedParagraphs()).stream());
        if (stated.isEmpty()) {
            return Stream.of(rule.finding(Outcome.UNKNOWN)
                    .severity(Severity.INFO)
                    .at(LOCATION)
                    .fact(Facts.PARAGRAPHS, Paragraphs.listed(found))
                    .message("I03.unknown", foundInWords));
        }
        String statedInWords = Paragraphs.signs(stated);
        List<NumberSpan> missing = without(stated, found);
        List<NumberSpan> extra = without(found, stated);
        if (missing.isEmpty() && extra.isEmpty()) {
            return Stream.of(rule.finding(Outcome.PASS)
                    .at(LOCATION)
                    .fact(Facts.PARAGRAPHS, Paragraphs.listed(stated))
                    .message("I03.pass", statedInWords));
        }
        return Stream.of(
                        fail(rule, missing, "I03.missing", statedInWords),
                        fail(rule, extra, "I03.extra", statedInWords))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> fail(RuleDescription rule, List<NumberSpan> spans, String words, String stated) {
        return spans.isEmpty()
                ? Stream.empty()
                : Stream.of(rule.finding(Outcome.FAIL)
                        .at(LOCATION)
                        .fact(Facts.PARAGRAPHS, Paragraphs.listed(spans))
                        .message(words, stated, Paragraphs.signs(spans)));
    }

    /** In order, without overlaps; a span that runs backwards is turned. */
    private static List<NumberSpan> spans(Stream<NumberSpan> spans) {
        List<NumberSpan> joined = new ArrayList<>();
        spans.map(span -> new NumberSpan(Math.min(span.first(), span.last()), Math.max(span.first(), span.last())))
                .sorted((one, other) -> Integer.compare(one.first(), other.first()))
                .forEach(span -> {
                    int end = joined.size() - 1;
                    if (end >= 0 && span.first() - 1 <= joined.get(end).last()) {
                        NumberSpan last = joined.get(end);
                        joined.set(end, new NumberSpan(last.first(), Math.max(last.last(), span.last())));
                    } else {
                        joined.add(span);
                    }
                });
        return joined;
    }

    /** The numbers of some spans that lie in none of others; both in order. */
    private static List<NumberSpan> without(List<NumberSpan> some, List<NumberSpan> others) {
        List<NumberSpan> rest = new ArrayList<>();
        int place = 0;
        for (NumberSpan span : some) {
            int next = span.first();
            while (place < others.size() && others.get(place).last() < next) {
                place++;
            }
            for (int i = place; i < others.size() && others.get(i).first() <= span.last(); i++) {
                if (next < others.get(i).first()) {
                    rest.add(new NumberSpan(next, others.get(i).first() - 1));
                }
                next = others.get(i).last() + 1;
            }
            if (next <= span.last()) {
                rest.add(new NumberSpan(next, span.last()));
            }
        }
        return rest;
    }
}
