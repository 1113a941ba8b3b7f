// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.text.NumberSpan;

/** Presence that is stated in words alone, where they are plain: § 33–37, ej § 48, fr.o.m. § 5, t.o.m. § 9. */
final class WrittenPresence {

    private static final Pattern PLAIN = Pattern.compile(
            "\\(?(?:(?<except>ej|inte|utom|förutom|frånvarande)|(?<from>fr\\.?o\\.?m\\.?|från(?: och med)?)"
                    + "|(?<to>t\\.?o\\.?m\\.?|till(?: och med)?)|närvarande)?(?: ?(?:vid|under|i|på))?"
                    + " ?§{1,2} ?(?<list>\\d{1,6}(?: ?[-–] ?\\d{1,6})?(?:(?:, ?| och )\\d{1,6}(?: ?[-–] ?\\d{1,6})?)*)\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPAN = Pattern.compile("(\\d+)(?: ?[-–] ?(\\d+))?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private WrittenPresence() {}

    /** The numbers that the words mean, in order; empty if they are not plain. */
    static Optional<List<NumberSpan>> of(String words) {
        Matcher plain = PLAIN.matcher(SPACES.matcher(words.strip()).replaceAll(" "));
        if (!plain.matches()) {
            return Optional.empty();
        }
        List<NumberSpan> spans = spans(plain.group("list"));
        if (plain.group("except") != null) {
            return Optional.of(allBut(spans));
        }
        if (plain.group("from") != null || plain.group("to") != null) {
            return spans.size() == 1 && spans.get(0).first() == spans.get(0).last()
                    ? Optional.of(List.of(
                            plain.group("from") != null
                                    ? new NumberSpan(spans.get(0).first(), Integer.MAX_VALUE)
                                    : new NumberSpan(1, spans.get(0).last())))
                    : Optional.empty();
        }
        return Optional.of(spans);
    }

    private static List<NumberSpan> spans(String list) {
        return SPAN.matcher(list)
                .results()
                .map(span -> new NumberSpan(
                        Integer.parseInt(span.group(1)),
                        Integer.parseInt(span.group(2) == null ? span.group(1) : span.group(2))))
                .toList();
    }

    private static List<NumberSpan> allBut(List<NumberSpan> stated) {
        List<NumberSpan> rest = new ArrayList<>();
        int next = 1;
        for (NumberSpan gap : stated) {
            if (gap.first() > next) {
                rest.add(new NumberSpan(next, gap.first() - 1));
            }
            next = Math.max(next, gap.last() + 1);
        }
        rest.add(new NumberSpan(next, Integer.MAX_VALUE));
        return rest;
    }
}
