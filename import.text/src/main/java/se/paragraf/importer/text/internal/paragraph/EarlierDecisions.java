// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.model.minutes.DecisionReference;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.ReferenceKind;

/** Finds earlier decisions that a decision names: "§ 12 2023-04", "beslut 2023-04-12 § 12", "tidigare beslut § 12". */
final class EarlierDecisions {

    private static final String DAY =
            "(?:(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?(?![\\d-])|\\d{1,2}\\h+" + Words.MONTH + "\\h+(?:19|20)\\d\\d)";
    private static final String FROM = "(?:" + any("från", "den", "av") + "\\h+){0,2}";
    private static final Pattern NAMED = Words.pattern("(?:(?<day>" + DAY + "),?\\h*\\(?"
            + number("n1") + "|" + number("n2")
            + "(?:\\h*[,/(]\\h*|\\h+)(?:i\\h+protokoll\\h+)?" + FROM + "(?<day2>" + DAY
            + "|(?<=/)(?:19|20)\\d\\d(?!\\d))"
            + "|\\bbeslut(?:et|en)?\\h+" + FROM + "(?<day3>" + DAY + ")(?:,?\\h*\\(?"
            + number("n4") + ")?"
            + "|\\b(?:" + any("tidigare", "föregående", "förra") + "\\h+|enligt\\h+)beslut(?:et)?,?\\h*\\(?"
            + number("n3") + ")");
    private static final Pattern REPLACES = Words.pattern(
            "\\b(?:" + any("ersätter", "ersätta", "ersätts", "upphäver", "upphäva", "upphävs", "upphör") + ")\\b");
    private static final Pattern AMENDS =
            Words.pattern("\\b(?:" + any("ändrar", "ändra", "ändras", "reviderar", "revidera") + ")\\b");
    private static final Pattern CLAUSE = Words.pattern("[;\\n]|\\.\\h|\\batt\\b");

    private EarlierDecisions() {}

    private static String number(String group) {
        return "§\\h*(?<" + group + ">\\d{1,4})(?![\\d-])";
    }

    static List<DecisionReference> in(String text) {
        List<DecisionReference> references = new ArrayList<>();
        if (text.indexOf('§') < 0 && !text.contains("beslut")) {
            return references;
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            Optional<String> day = day(first(named, "day", "day2", "day3"));
            String number = first(named, "n1", "n2", "n3", "n4");
            if (day.isPresent() || named.group("n3") != null) {
                DecisionReference reference = MinutesFactory.eINSTANCE.createDecisionReference();
                reference.setAsWritten(named.group());
                day.ifPresent(reference::setDecidedIn);
                reference.setParagraphNumber(number == null ? null : Integer.valueOf(number));
                reference.setKind(kind(clause(text, named.start(), named.end())));
                references.add(reference);
            }
        }
        return references;
    }

    private static ReferenceKind kind(String clause) {
        if (REPLACES.matcher(clause).find()) {
            return ReferenceKind.REPLACES;
        }
        return AMENDS.matcher(clause).find() ? ReferenceKind.AMENDS : ReferenceKind.REFERS_TO;
    }

    /** The clause around a reference, on both sides as the verb may follow. */
    private static String clause(String text, int start, int end) {
        Matcher mark = CLAUSE.matcher(text);
        int from = 0;
        while (mark.find() && mark.end() <= start) {
            from = mark.end();
        }
        int to = mark.find(end) ? mark.start() : text.length();
        return text.substring(from, to);
    }

    /** Day, month or year in the form of ISO 8601. */
    private static Optional<String> day(String written) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            return switch (written.length()) {
                case 4 -> Optional.of(written);
                case 7 -> Optional.of(YearMonth.parse(written).toString());
                default -> Dates.first(written).map(LocalDate::toString);
            };
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static String first(Matcher matcher, String... groups) {
        for (String group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }
}
