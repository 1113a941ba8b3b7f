// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.paragraf.core.internal.document.engine.TemplateTool;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Paragraph;

/** Paragraph numbers with their sign: § 12, §§ 12–14, 17. */
public final class Numbers implements TemplateTool {

    /** The numbers of all paragraphs; empty if none has a number. */
    public String all(Meeting meeting) {
        TreeSet<Integer> numbers = meeting.getParagraphs().stream()
                .map(Paragraph::getNumber)
                .filter(number -> number > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        List<int[]> spans = new ArrayList<>();
        for (int number : numbers) {
            int[] last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last[1] + 1 == number) {
                last[1] = number;
            } else {
                spans.add(new int[] {number, number});
            }
        }
        return words(spans);
    }

    /** Ranges as stated; empty if there are none. */
    public String ranges(List<NumberRange> ranges) {
        return words(ranges.stream()
                .map(range -> new int[] {range.getFirst(), range.getLast()})
                .toList());
    }

    private static String words(List<int[]> spans) {
        if (spans.isEmpty()) {
            return "";
        }
        boolean single = spans.size() == 1 && spans.get(0)[0] == spans.get(0)[1];
        return spans.stream()
                .map(span -> span[0] == span[1] ? "" + span[0] : span[0] + "–" + span[1])
                .collect(Collectors.joining(", ", single ? "§\u00A0" : "§§\u00A0", ""));
    }
}
