// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/** Numbers of paragraphs: written 12–15, 18; read with any dash, with "och" and with signs. */
public final class NumberRangesNotation implements Notation {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;]|\\boch\\b|\\band\\b)\\s*");
    private static final Pattern RANGE =
            Pattern.compile("§{0,2}\\s*(\\d{1,6})(?:\\s*[-\u2013\u2014]\\s*§?\\s*(\\d{1,6}))?");

    @Override
    public String written(Object value) {
        if (!(value instanceof List<?> list)) {
            return "";
        }
        List<NumberRange> ranges = list.stream().map(NumberRange.class::cast).toList();
        return NumberSpan.inWords(NumberSpan.of(ranges), "\u2013", ", ");
    }

    @Override
    public Optional<List<NumberRange>> read(String text) {
        List<NumberRange> ranges = new ArrayList<>();
        for (String part : SEPARATOR.split(text, -1)) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(range.group(1));
            NumberRange read = MinutesFactory.eINSTANCE.createNumberRange();
            read.setFirst(first);
            read.setLast(range.group(2) == null ? first : Integer.parseInt(range.group(2)));
            ranges.add(read);
        }
        return Optional.of(ranges);
    }

    @Override
    public Localized wrong(String text) {
        return Message.of(NumberRangesNotation.class, "ranges.wrong", text);
    }
}
