// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** A time that is no day of the calendar but says when. */
    private static final Pattern SOME_TIME = Words.pattern("\\b(?:senast|"
            + Words.any("före", "innan", "inför", "under")
            + "|till|vid|i)\\h+(?:(?:" + Words.any("nästa", "nästkommande", "kommande")
            + ")\\h+(?:\\p{L}*(?:" + Words.any("möte", "mötet", "sammanträde", "sammanträdet")
            + ")|år|månad|vecka|kvartal)|(?:våren|sommaren|hösten|vintern|årsskiftet|halvårsskiftet|" + Words.MONTH
            + ")(?:\\h+\\d{4})?)\\b");

    private CalendarDates() {}

    /** The words that say when, in front of a day or without one. */
    static Optional<String> dueAsWritten(String text) {
        return Stream.of(DUE.matcher(text), SOME_TIME.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

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
