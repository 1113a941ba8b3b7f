// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.List;
import java.util.stream.IntStream;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/** Paragraph numbers in facts and messages. */
public final class Paragraphs {

    /** More are not listed: one misread digit would give thousands. */
    private static final int MOST = 100;

    private Paragraphs() {}

    /** Where a paragraph stands in the contract's JSON: paragraphs[3]. */
    public static String location(Subject subject, Paragraph paragraph) {
        return location(subject.place(paragraph));
    }

    /** The place in the contract's JSON of the paragraph in a place of the meeting, from 0. */
    public static String location(int place) {
        return "paragraphs[" + place + "]";
    }

    /** A paragraph as messages name it: § 12. */
    public static String sign(Paragraph paragraph) {
        return sign(paragraph.getNumber());
    }

    /** The paragraph of a number as messages name it. */
    public static String sign(int number) {
        return number > 0 ? "§ " + number : "§ –";
    }

    /** Paragraphs as messages name them: § 12, §§ 12–14, 16; a dash for none. */
    public static String signs(List<NumberSpan> spans) {
        if (spans.isEmpty()) {
            return "–";
        }
        boolean one = spans.size() == 1 && spans.get(0).first() == spans.get(0).last();
        return (one ? "§ " : "§§ ") + inWords(spans);
    }

    /** The numbers one by one, the first hundred of them. */
    public static List<Integer> listed(List<NumberSpan> spans) {
        return spans.stream()
                .flatMapToInt(span -> IntStream.rangeClosed(span.first(), span.last()))
                .limit(MOST)
                .boxed()
                .toList();
    }

    /** All numbers by the ends of their spans: 31, 33–37. */
    public static String inWords(List<NumberSpan> spans) {
        return NumberSpan.inWords(spans, "–", ", ");
    }
}
