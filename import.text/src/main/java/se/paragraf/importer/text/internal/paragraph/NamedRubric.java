// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of its own that says what follows and whose it is: "Reservation, Anna Exempel", "Uppdrag till kansliet".
 *
 * @param rubric what the text under it is
 * @param who the name or names, as written
 */
record NamedRubric(Rubric rubric, String who) {

    private static final int LONGEST = 160;
    private static final Map<Rubric, Pattern> WORDS = Map.of(
            Rubric.PROPOSAL,
            Words.pattern("^(?:yrkanden?|(?:till" + any("äggs") + "|ändrings|mot|avslags|bifalls)yrkanden?|"
                    + any("motförslag", "förslag") + "|protokollsanteckning|" + any("särskilt") + "\\h+yttrande)"),
            Rubric.ASSIGNMENT,
            Words.pattern("^uppdrag"),
            Rubric.RESERVATION,
            Words.pattern("^reservation"),
            Rubric.DISQUALIFICATION,
            Words.pattern("^" + any("jäv")));
    private static final Pattern OF = Words.pattern(
            "^(?:,\\h*|\\h+[–—-]\\h+|\\h+(?:av|" + any("från", "för", "åt") + "|till)\\h+)(?=(?-i:\\p{L}))");
    private static final Pattern BESIDE = Words.pattern("\\(\\p{L}{1,5}\\)|\\b(?:och|samt)\\b|[,&\\h]");
    /** One who is no person: a few words without a verb behind them. */
    private static final Pattern OFFICE =
            Words.pattern("^(?!att\\b)\\p{L}[\\p{L}-]*(?:\\h+(?!att\\b|ska\\b|ska?ll\\b)\\p{L}[\\p{L}-]*){0,2}$");

    /** What a line says if that is all it says. */
    static Optional<NamedRubric> of(String line) {
        if (line.length() > LONGEST || !Character.isUpperCase(line.codePointAt(0))) {
            return Optional.empty();
        }
        return WORDS.entrySet().stream()
                .flatMap(entry -> whose(entry.getKey(), entry.getValue(), line).stream())
                .findFirst();
    }

    private static Optional<NamedRubric> whose(Rubric rubric, Pattern words, String line) {
        Matcher begins = words.matcher(line);
        if (!begins.find()) {
            return Optional.empty();
        }
        String rest = line.substring(begins.end());
        Matcher of = OF.matcher(rest);
        if (!of.find()) {
            return Optional.empty();
        }
        String who = rest.substring(of.end()).replaceFirst("\\h*:$", "").strip();
        return isName(who) || rubric == Rubric.ASSIGNMENT && OFFICE.matcher(who).matches()
                ? Optional.of(new NamedRubric(rubric, who))
                : Optional.empty();
    }

    private static boolean isName(String who) {
        String rest = who;
        boolean any = false;
        for (String name : PersonNames.in(who)) {
            rest = rest.replace(name, "");
            any = true;
        }
        return any && BESIDE.matcher(rest).replaceAll("").isEmpty();
    }
}
