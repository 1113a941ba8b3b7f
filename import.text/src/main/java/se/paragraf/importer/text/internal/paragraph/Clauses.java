// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clauses that the verb of a decision governs. */
final class Clauses {

    private static final Pattern ATT = Words.pattern("\\batt\\b[\\h:]*");
    private static final Pattern NEXT_ATT = Words.pattern(
            "(?:[,;]\\h*(?:(?:och|samt|dels)\\h+)?|\\h(?:och|samt)\\h+(?:dels\\h+)?)(?:\\d{1,2}[.)]\\h*)?att\\b\\h*");
    private static final Pattern COUNTED = Pattern.compile("(?:^|\\h)(\\d)[.)]\\h?(?=\\p{Ll})");
    private static final Pattern LEADING_ATT = Words.pattern("^(?:dels\\h+)?att\\b[\\h:]*");
    private static final Pattern OPEN_ATT = Pattern.compile("(?i)\\Watt|att:");
    private static final Pattern LAST_ATT = Pattern.compile("(?i)(?:^|(?<=\\W))att:?$");
    private static final Pattern TAIL =
            Words.pattern("(?:[\\s,;:]|(?<!\\b\\p{L}\\.\\p{L})\\.|\\h(?:samt|och)\\b){1,40}$");
    private static final Pattern OWN_VERB =
            Words.pattern("^:\\h*+(?!att\\b)|^\\h*(?:" + Words.any("enhälligt", "därmed", "härmed", "även")
                    + "\\h+)?(?!(?:också|bara|denna|alla|samma|ena)\\b)(?-i:\\p{Ll}+a|" + Words.any("föreslå", "avslå")
                    + "|ge|anse)\\h");

    private Clauses() {}

    /** True where a text begins with the word that opens a clause. */
    static boolean startsWithAtt(String text) {
        return LEADING_ATT.matcher(text).find();
    }

    /** True where a text ends with the word that governs the list below it. */
    static boolean endsWithAtt(String text) {
        return text.length() < 4
                ? text.startsWith("att")
                : OPEN_ATT.matcher(text.substring(text.length() - 4)).matches();
    }

    /** A text without the open "att" at its end. */
    static String withoutLastAtt(String text) {
        return endsWithAtt(text) ? LAST_ATT.matcher(text).replaceFirst("") : text;
    }

    /** A text without the "att" that opens it. */
    static String withoutAtt(String text) {
        return LEADING_ATT.matcher(text).replaceFirst("");
    }

    /** The clauses of a sentence behind the verb that governs them; empty if there are none. */
    static List<String> inSentence(String afterVerb) {
        Matcher first = ATT.matcher(afterVerb);
        if (!first.find() || first.start() > 0 && OWN_VERB.matcher(afterVerb).find()) {
            return List.of();
        }
        List<String> clauses = new ArrayList<>();
        int start = first.end();
        Matcher next = NEXT_ATT.matcher(afterVerb);
        next.region(start, afterVerb.length());
        while (next.find()) {
            add(clauses, afterVerb.substring(start, next.start()));
            start = next.end();
        }
        add(clauses, afterVerb.substring(start));
        return clauses;
    }

    /** The clause of one item of a list. */
    static String inItem(String item) {
        return cut(withoutAtt(item));
    }

    /** Adds a clause, or each of several that one word governs: "att 1) anta A, 2) utse B". */
    private static void add(List<String> clauses, String text) {
        Matcher number = COUNTED.matcher(text);
        int start = 0;
        int next = 1;
        while (number.find()) {
            if (number.group(1).equals(String.valueOf(next)) && (next > 1 || number.start() == 0)) {
                addCut(clauses, text.substring(start, number.start()));
                start = number.end();
                next++;
            }
        }
        addCut(clauses, text.substring(start));
    }

    private static void addCut(List<String> clauses, String text) {
        String clause = cut(text);
        if (!clause.isEmpty()) {
            clauses.add(clause);
        }
    }

    private static String cut(String text) {
        return TAIL.matcher(text).replaceFirst("").strip();
    }
}
