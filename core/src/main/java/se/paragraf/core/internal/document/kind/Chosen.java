// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/** The paragraphs that the user chose. */
public final class Chosen {

    private Chosen() {}

    /** Those chosen, in the order of the minutes; all if none was chosen and none is needed. */
    static List<Paragraph> of(Meeting meeting, ExportOptions options, boolean isNeeded) throws ExportException {
        List<NumberSpan> chosen = options.paragraphs();
        check(meeting, chosen, isNeeded);
        return meeting.getParagraphs().stream()
                .filter(paragraph -> chosen.isEmpty() || contain(chosen, paragraph.getNumber()))
                .toList();
    }

    /** Makes sure that the minutes have each number that was chosen, and that some was if one is needed. */
    public static void check(Meeting meeting, List<NumberSpan> chosen, boolean isNeeded) throws ExportException {
        TreeSet<Integer> numbers = numbers(meeting.getParagraphs());
        if (chosen.isEmpty() && isNeeded) {
            throw new ExportException(Message.of(Chosen.class, "chosen.none", inWords(NumberSpan.joined(numbers))));
        }
        List<NumberSpan> missing =
                chosen.stream().flatMap(span -> missing(span, numbers).stream()).toList();
        if (!missing.isEmpty()) {
            throw new ExportException(
                    Message.of(Chosen.class, "chosen.missing", inWords(missing), inWords(NumberSpan.joined(numbers))));
        }
    }

    static TreeSet<Integer> numbers(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(Paragraph::getNumber)
                .filter(number -> number > 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether one of the spans has the number. */
    public static boolean contain(List<NumberSpan> spans, int number) {
        return spans.stream().anyMatch(span -> span.contains(number));
    }

    /** The numbers of a span that the minutes do not have; a span can be far longer than the minutes. */
    private static List<NumberSpan> missing(NumberSpan span, TreeSet<Integer> numbers) {
        if (span.first() > span.last()) {
            return List.of(span);
        }
        List<NumberSpan> missing = new ArrayList<>();
        long next = span.first();
        for (int number : numbers.subSet(span.first(), true, span.last(), true)) {
            if (next < number) {
                missing.add(new NumberSpan((int) next, number - 1));
            }
            next = number + 1L;
        }
        if (next <= span.last()) {
            missing.add(new NumberSpan((int) next, span.last()));
        }
        return missing;
    }

    private static String inWords(List<NumberSpan> spans) {
        return spans.isEmpty() ? "–" : NumberSpan.inWords(spans, "–", ", ");
    }
}
