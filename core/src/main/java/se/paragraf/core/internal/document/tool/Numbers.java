// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.paragraf.core.document.spi.TemplateTool;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/** Paragraph numbers with their sign: § 12, §§ 12–14, 17. */
public final class Numbers implements TemplateTool {

    /** The numbers of all paragraphs; empty if none has a number. */
    public String all(Meeting meeting) {
        TreeSet<Integer> numbers = meeting.getParagraphs().stream()
                .map(Paragraph::getNumber)
                .filter(number -> number > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        return words(NumberSpan.joined(numbers));
    }

    /** Ranges as stated; empty if there are none. */
    public String ranges(List<NumberRange> ranges) {
        return words(NumberSpan.of(ranges));
    }

    /** Spans of numbers; empty if there are none. */
    public String spans(List<NumberSpan> spans) {
        return words(spans);
    }

    private static String words(List<NumberSpan> spans) {
        if (spans.isEmpty()) {
            return "";
        }
        boolean single =
                spans.size() == 1 && spans.get(0).first() == spans.get(0).last();
        return (single ? "§\u00A0" : "§§\u00A0") + NumberSpan.inWords(spans, "–", ", ");
    }
}
