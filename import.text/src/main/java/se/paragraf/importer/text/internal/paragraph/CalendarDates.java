// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days by which something is due. */
final class CalendarDates {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final Pattern DUE = Words.pattern("\\b(?:senast|" + Words.any("före", "innan", "inför")
            + "|till|t\\.?\\h?o\\.?\\h?m\\.?|vid|" + Words.any("på")
            + "|klar[ta]?|" + Words.any("färdig", "färdigt") + "|deadline:?)(?:\\h+\\p{L}+){0,4}?\\h+"
            + "(?:(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{1,2})(?:\\h+(" + Words.MONTH
            + ")\\h+|/(\\d{1,2})[\\h/-])(\\d{4}))(?!\\d)");

    private CalendarDates() {}

    static Optional<LocalDate> due(String text) {
        Matcher matcher = DUE.matcher(text);
        while (matcher.find()) {
            try {
                return Optional.of(
                        matcher.group(1) != null
                                ? LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3))
                                : LocalDate.of(
                                        number(matcher, 7),
                                        matcher.group(5) == null
                                                ? number(matcher, 6)
                                                : MONTHS.indexOf(
                                                                matcher.group(5).toLowerCase(Locale.ROOT))
                                                        + 1,
                                        number(matcher, 4)));
            } catch (DateTimeException noSuchDay) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
