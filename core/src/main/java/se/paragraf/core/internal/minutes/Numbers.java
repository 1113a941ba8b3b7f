// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import se.paragraf.model.minutes.NumberRange;

/** Paragraph numbers. */
public final class Numbers {

    /** More are not listed: one misread digit would give thousands. */
    private static final int MOST = 100;

    private Numbers() {}

    public static boolean contain(List<NumberRange> ranges, int number) {
        return ranges.stream().anyMatch(range -> range.getFirst() <= number && number <= range.getLast());
    }

    /** The numbers of ranges one by one, the first hundred of them. */
    public static List<Integer> listed(List<NumberRange> ranges) {
        return listed(ranges.stream().flatMapToInt(range -> IntStream.rangeClosed(range.getFirst(), range.getLast())));
    }

    /** The first hundred numbers. */
    public static List<Integer> listed(IntStream numbers) {
        return numbers.limit(MOST).boxed().toList();
    }

    /** Numbers in the notation of minutes: 31, 33-37. */
    public static String inWords(List<Integer> numbers) {
        StringJoiner words = new StringJoiner(", ");
        for (int i = 0; i < numbers.size(); i++) {
            int first = numbers.get(i);
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            words.add(inWords(first, numbers.get(i)));
        }
        return words.toString();
    }

    /** A range in the notation of minutes: 33-37, or 33 alone. */
    public static String inWords(int first, int last) {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
