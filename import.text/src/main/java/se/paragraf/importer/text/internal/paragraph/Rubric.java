// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.Optional;
import java.util.regex.Pattern;

/** The rubrics inside paragraphs by what they say about the text under them. */
public enum Rubric {
    /** What follows is decided. */
    DECISION("(?:(?!" + any("tidigare", "föregående", "förra", "förslag", "skäl", "underlag", "överklag")
            + "|motiv|bakgrund|information|reservation)(?:(?:(?:och|samt|" + any("för")
            + "|i)\\h\\p{L}+|\\p{L}+[as]|\\p{L}+(?=-)|(?-i:\\p{Lu})\\p{L}*)-?,?\\h){0,5}(?:(?:och|samt)\\h)?\\p{L}+s\\h)?beslut(?:et)?(?:\\hi\\h(?:"
            + any("ärendet")
            + "|\\p{L}+(?:en|et)))?(?:\\h§?\\h?\\d{1,4})?"),

    /** What follows is proposed or argued, not decided. */
    PROPOSAL("(?:.{0,40}\\h)?" + any("förslag") + "(?:et)?(?:\\htill\\hbeslut(?:\\h(?:i|" + any("för")
            + ")\\h\\p{L}+)?)?|yrkanden?|propositions(?:ordning|" + any("gång") + ")(?:en)?|" + any("beslutsgång")
            + "|protokollsanteckning(?:ar)?|"
            + any("särskilt") + "\\hyttrande"),

    /** What follows lists papers and receivers. */
    PAPERS("(?:besluts)?underlag|handlingar(?:\\hi\\h" + any("ärendet") + ")?|beslutet\\h(?:skickas|" + any("sänds")
            + "|expedieras|delges)(?:\\htill)?|exp(?:edier(?:as|ing))?(?:\\htill)?|delges|protokollsutdrag(?:\\htill)?"
            + "|utdrag\\htill|yttranden?|motivering|" + any("skäl") + "(?:en)?\\h" + any("för")
            + "\\hbeslut(?:et)?|bilagor"),

    /** What follows tells how the matter came about. */
    BACKGROUND(any("ärendebeskrivning", "ärendet", "ärende") + "|beskrivning\\hav\\h" + any("ärendet")
            + "|bakgrund(?:en)?|sammanfattning(?:\\hav\\h" + any("ärendet") + ")?|" + any("ärendets")
            + "\\h.{0,30}(?:" + any("handläggning") + "|beredning)|(?:\\p{L}+s\\h)?(?:"
            + any("överväganden", "övervägande", "bedömning", "handläggning")
            + ")|" + any("föredragning") + "|tidigare\\h(?:beslut|behandling)|ekonomiska\\hkonsekvenser"),

    /** What follows is to be done by somebody. */
    ASSIGNMENT("uppdrag|" + any("att göra")),

    /** What follows is the result of a vote. */
    VOTE(any("omröstning") + "(?:en|sresultat(?:et)?|slista)?|votering(?:en|sresultat|slista)?"),

    /** What follows is the number of the matter in the register. */
    REGISTER("(?:diarienummer|diarienr|dnr|ärendenummer|ärendenr)\\.?"),

    /** What follows is the type of the matter. */
    TYPE("(?:typ\\hav\\h)?ärendetyp|typ\\hav\\härende"),

    /** What follows are reservations. */
    RESERVATION("reservation(?:er)?(?:\\hmot\\hbeslutet)?"),

    /** What follows says who took no part. */
    DISQUALIFICATION(any("jäv"));

    private static final int LONGEST = 60;
    private static final Pattern CAPITAL = Pattern.compile("^[\\p{Lu}&\\d].*");
    private static final Pattern MARK = Pattern.compile("\\h*[-–—:]$");
    private static final Pattern DASH = Pattern.compile("\\h[-–—]\\h");

    private final Pattern words;

    Rubric(String words) {
        this.words = Words.pattern(words);
    }

    /** The rubric that a whole line is, with or without a colon. */
    public static Optional<Rubric> of(String line) {
        String text = line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
        if (text.length() <= LONGEST
                && !text.endsWith(".")
                && CAPITAL.matcher(text).matches()) {
            for (Rubric rubric : values()) {
                if (rubric.words.matcher(text).matches()) {
                    return Optional.of(rubric);
                }
            }
        }
        return Optional.empty();
    }

    /** The rubric that a whole line is, alone or with the name of one whom it is about. */
    static Optional<Rubric> heading(String line) {
        return of(line).or(() -> NamedRubric.of(line).map(NamedRubric::rubric));
    }

    /** Where the text behind a rubric on the same line begins; 0 if the line begins with none. */
    static int inlineEnd(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        int colon = start.indexOf(':');
        if (colon > 0
                && colon + 1 < text.length()
                && of(text.substring(0, colon).strip()).isPresent()) {
            return skipBlanks(text, colon + 1);
        }
        var dash = DASH.matcher(start);
        if (dash.find()
                && of(text.substring(0, dash.start())).filter(DECISION::equals).isPresent()) {
            return dash.end();
        }
        return 0;
    }

    /** The rubric at the start of a text, where {@link #inlineEnd} found one. */
    static Optional<Rubric> inline(String text) {
        int end = inlineEnd(text);
        return end == 0
                ? Optional.empty()
                : of(MARK.matcher(text.substring(0, end).strip()).replaceFirst(""));
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
