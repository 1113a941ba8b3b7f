// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.text.NumberSpan;

/** Which paragraphs adjustments or notices are about: those that one names, and what is left for one that names none. */
final class Coverage {

    private final List<List<NumberSpan>> stated;

    /** Takes what each of them states; empty for the rest. */
    Coverage(List<? extends List<NumberRange>> stated) {
        this.stated = stated.stream().map(ranges -> NumberSpan.of(ranges)).toList();
    }

    /** Those that are about any of the paragraphs, each as {@code of} with the {@code spans} that it covers. */
    List<Map<String, Object>> of(List<?> things, SortedSet<Integer> numbers) {
        List<Map<String, Object>> covering = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            List<NumberSpan> spans = spans(i, numbers);
            if (!spans.isEmpty()) {
                covering.add(Map.of("of", things.get(i), "spans", spans));
            }
        }
        return covering;
    }

    /** Those of the paragraphs that the one at a place is about. */
    List<NumberSpan> spans(int place, SortedSet<Integer> numbers) {
        TreeSet<Integer> covered = new TreeSet<>();
        for (int number : numbers) {
            boolean isNamed = Chosen.contain(stated.get(place), number);
            boolean isLeft =
                    stated.get(place).isEmpty() && stated.stream().noneMatch(spans -> Chosen.contain(spans, number));
            if (isNamed || isLeft) {
                covered.add(number);
            }
        }
        return NumberSpan.joined(covered);
    }
}
