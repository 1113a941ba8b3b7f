// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.TimeRange;
import se.paragraf.model.text.NumberSpan;

/** Small parts of minutes as people write them; a dash where nothing is stated. */
final class Spans {

    private static final String UNSTATED = "–";

    private Spans() {}

    static String numbers(List<NumberRange> ranges) {
        return NumberSpan.inWords(NumberSpan.of(ranges), "–", ", ");
    }

    static String times(List<TimeRange> ranges) {
        return ranges.stream()
                .map(range -> stated(range.getFrom()) + "–" + stated(range.getTo()))
                .collect(Collectors.joining(", "));
    }

    static String attachment(TextPage page, Attachment attachment) {
        String number = attachment.getNumber() == null ? "" : " " + attachment.getNumber();
        return page.word("show.attachment") + number + ", " + stated(attachment.getTitle());
    }

    static String stated(Object value) {
        return value == null ? UNSTATED : value.toString();
    }
}
