// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.BODY;
import static se.paragraf.importer.text.internal.paragraph.Words.MONTH;
import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that say in so many words that the body decides, and not that it did so once or is asked to. */
final class DecidingSentence {

    /** One of them stands in every word that decides: most sentences need no closer look. */
    private static final List<String> STEMS =
            List.of("esl", "ESL", "enad", "enas om", "enig", " ense ", "verens", " sig bakom ");

    private static final String VERB = "(?:beslutar|beslutade|" + any("beslöt") + ")\\b";
    private static final String AGREES = "(?:(?:enas|enades|" + any("är", "var") + "\\h+(?:" + any("överens", "eniga")
            + "|enig|ense))\\h+om(?=\\h+att\\b)|" + any("ställer", "ställde")
            + "\\h+sig\\h+(?:enhälligt\\h+)?bakom\\b)";
    private static final String ADVERB =
            "(?:(?:enhälligt|därefter|också|därför|även|således|därmed|sålunda|sedan|då|nu|vidare|alltså|slutligen)\\h+)?";
    private static final Pattern SUBJECT_FIRST = Words.pattern(
            "(" + BODY + "(?:\\h+(?:för|i)(?:\\h+[^\\s,.:]+){1,5}?|(?:\\h+(?-i:\\p{Lu})[^\\s,.:]*){1,4})?\\h+)" + ADVERB
                    + "(?:" + VERB + "|" + AGREES + ")");
    private static final Pattern VERB_FIRST = Words.pattern("\\b" + VERB + "\\h+" + ADVERB + BODY);
    private static final Pattern BARE = Words.pattern("^(?:och\\h+)?(?:beslutar|beslutade|" + any("beslöt") + ")\\b");
    private static final Pattern PASSIVE =
            Words.pattern("\\b(?:beslutades|" + any("beslöts") + "|beslutas)\\b(?=(?:\\h+\\S+){0,4}?\\h+att\\b|:?$)");
    private static final Pattern NOUN =
            Words.pattern("(?:\\b(?:tar|tog|fattar|fattade)\\h+(?:\\S+\\h+){0,2}?beslut(?:et)?(?:\\h+om)?"
                    + "|^(?:och\\h+)?(?:\\p{L}+s\\h+)?beslut(?:et)?\\h+(?:(?:blir|blev|" + any("är")
                    + "):?|(?:fattas|fattades|tas|togs)(?:\\h+om)?)"
                    + "|^beslut(?!.*\\b(?:fattas|fattades|tas|togs)\\b))(?=\\h+att\\b)");

    private static final Pattern SUBORDINATE =
            Words.pattern("(?:^|[\\s,])(?:att|om|" + any("när", "där", "då", "innan", "huruvida")
                    + "|som|eftersom|sedan|vilket|vilka|vad|hur|ifall|medan|tills)\\h+(?:\\p{L}+\\h+)?$");
    private static final Pattern PROPOSED =
            Words.pattern("\\b(?:" + any("föreslår", "föreslog", "föreslås", "hemställer")
                    + "|yrkar|yrkade|yrkande|rekommenderar|rekommenderade|" + any("förslag") + "(?:et)?\\h+(?:till|att|"
                    + any("är") + ")|vill\\h+att)\\b");
    private static final Pattern NEGATED = Words.pattern("^\\h+(?:(?!att\\b|:)\\S+\\h+)?(?:inte|ej|aldrig|icke)\\b");
    private static final String WHEN = "(?:\\bden\\h+)?\\d{1,2}\\h+" + MONTH + "|\\bi\\h+" + MONTH
            + "|\\bvid\\h+(?:" + any("förra", "föregående") + "|senaste|sitt)|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d|"
            + any("i fjol", "i våras", "i höstas", "förra året")
            + "|\\bredan\\b|\\btidigare\\b|§\\h?\\d";
    private static final Pattern PAST_BEFORE =
            Words.pattern("(?:^|\\h)(?:tidigare|redan|har|hade)\\h*$|^(?:tidigare\\h|vid\\h(?:"
                    + any("förra", "föregående") + "|senaste|sitt)\\h|i\\h" + MONTH + "|den\\h\\d{1,2}\\h" + MONTH
                    + "|under\\h(?:19|20)\\d\\d|"
                    + any("förra") + "\\h)");
    private static final Pattern PAST_AFTER = Words.pattern(WHEN);
    private static final Pattern GENERAL = Words.pattern(
            "^enligt\\h(?:\\p{L}*lagen|\\p{L}*ordningen|reglementet|stadgarna|finsam|kommunallagen)\\b(?!.*\\batt\\b)");
    private static final Pattern GOVERNS = Pattern.compile("\\batt\\b|:|\\b(?:enligt|om|i enlighet|i)\\b");

    private DecidingSentence() {}

    /** Where the words that decide end; empty if the sentence decides nothing. */
    static OptionalInt end(String sentence) {
        if (STEMS.stream().noneMatch(sentence::contains)) {
            return OptionalInt.empty();
        }
        Matcher matcher = SUBJECT_FIRST.matcher(sentence);
        while (matcher.find()) {
            if (!SUBORDINATE.matcher(sentence.substring(0, matcher.start(1))).find() && holds(sentence, matcher)) {
                return OptionalInt.of(matcher.end());
            }
        }
        for (Pattern pattern : new Pattern[] {VERB_FIRST, BARE, PASSIVE, NOUN}) {
            matcher = pattern.matcher(sentence);
            if (matcher.find() && !follows(sentence, matcher.start()) && holds(sentence, matcher)) {
                return OptionalInt.of(matcher.end());
            }
        }
        return OptionalInt.empty();
    }

    private static boolean follows(String sentence, int start) {
        String before = sentence.substring(0, start).strip();
        return before.endsWith(" som") || before.endsWith(" att") || before.endsWith(" vilket");
    }

    private static boolean holds(String sentence, Matcher verb) {
        String before = sentence.substring(0, verb.start());
        String after = sentence.substring(verb.end());
        Matcher governs = GOVERNS.matcher(after);
        String between = governs.find() && governs.group().equals("att") ? after.substring(0, governs.start()) : after;
        String words = verb.group().toLowerCase(Locale.ROOT);
        boolean past = !words.contains("slutar ")
                && !words.endsWith("slutar")
                && (PAST_BEFORE.matcher(before).find()
                        || PAST_AFTER.matcher(firstWords(between)).find());
        return !past
                && !NEGATED.matcher(after).find()
                && !PROPOSED.matcher(before).find()
                && !GENERAL.matcher(sentence).find();
    }

    /** The words right after the verb, where a time belongs to it and not to what is decided. */
    private static String firstWords(String text) {
        int att = text.indexOf(" att ");
        String words = att < 0 ? text : text.substring(0, att);
        return words.substring(0, Math.min(words.length(), 30));
    }
}
