// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.paragraf.model.minutes.NumberRange;

/**
 * Paragraph numbers in a row. Immutable, for any thread.
 *
 * @param first the first one
 * @param last the last one; less than the first where the minutes say so
 */
public record NumberSpan(int first, int last) {

    /**
     * The numbers of ranges.
     *
     * @param ranges the ranges
     * @return a span for each
     */
    public static List<NumberSpan> of(Collection<NumberRange> ranges) {
        return ranges.stream()
                .map(range -> new NumberSpan(range.getFirst(), range.getLast()))
                .toList();
    }

    /**
     * Puts numbers together that follow each other.
     *
     * @param numbers the numbers
     * @return as few spans as hold them in their order
     */
    public static List<NumberSpan> joined(Collection<Integer> numbers) {
        return joined(numbers.stream().mapToInt(Integer::intValue));
    }

    /**
     * Puts numbers together that follow each other.
     *
     * @param numbers the numbers
     * @return as few spans as hold them in their order
     */
    public static List<NumberSpan> joined(IntStream numbers) {
        List<NumberSpan> spans = new ArrayList<>();
        int first = 0;
        int last = 0;
        boolean open = false;
        for (int number : numbers.toArray()) {
            if (!open || number != last + 1) {
                if (open) {
                    spans.add(new NumberSpan(first, last));
                }
                first = number;
                open = true;
            }
            last = number;
        }
        if (open) {
            spans.add(new NumberSpan(first, last));
        }
        return spans;
    }

    /**
     * Spans as they are written.
     *
     * @param spans the spans
     * @param dash what stands between the first and the last number of a span
     * @param comma what stands between two spans
     * @return 31, 33-37; empty if there are none
     */
    public static String inWords(Collection<NumberSpan> spans, String dash, String comma) {
        return spans.stream()
                .map(span -> span.first == span.last ? String.valueOf(span.first) : span.first + dash + span.last)
                .collect(Collectors.joining(comma));
    }

    /**
     * Whether a number lies within.
     *
     * @param number the number
     * @return true if it is the first, the last or between them
     */
    public boolean contains(int number) {
        return first <= number && number <= last;
    }

    /**
     * Whether two spans have a number in common.
     *
     * @param other the other one
     * @return true if they have
     */
    public boolean overlaps(NumberSpan other) {
        return Math.max(first, other.first) <= Math.min(last, other.last);
    }
}
