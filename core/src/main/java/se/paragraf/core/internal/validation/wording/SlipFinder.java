// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.internal.validation.rule.Phrases;

/** Finds slips of the pen that hardly ever are good Swedish; what may be good is left alone. */
final class SlipFinder {

    private static final Pattern TWICE =
            Phrases.pattern("(?<![\\p{L}\\p{N}-])(\\p{L}{2,}+)[ \u00a0]++\\1(?![\\p{L}\\p{N}-])");

    /** Words that can stand twice: "det det handlar om", "så så", and what is counted. */
    private static final Set<String> MAY_REPEAT = Set.of(
            "det", "den", "de", "dem", "där", "så", "mycket", "ja", "nej", "längre", "mer", "fler", "om", "var", "dag",
            "steg", "bit", "två", "tre", "fem", "sex", "tio", "in", "ut", "upp", "ner", "när", "vad", "vem");

    /** What all of {@link #VERBS} have, and most texts have not. */
    private static final Pattern PASSIVE = Pattern.compile("as\\h");

    private static final Pattern VERBS =
            Phrases.pattern("\\b(?:ska|skall|bör|kan|måste|får|kunde|skulle|borde)\\h+(?:inte\\h+|även\\h+|också\\h+)?"
                    + "(?!(?:antas|anses|tänkas|förväntas|väntas|beräknas|bedömas|befaras|sägas|synas|behövas|tillåtas|finnas"
                    + "|lyckas|misstänkas|uppskattas|påstås)\\h)(?-i:\\p{Ll}{4,}as\\h+"
                    // Genitives end likewise: kommunernas, allas.
                    + "(?!\\p{Ll}*(?:rnas|deras|allas|andras|vuxnas|ungas|gamlas|äldres)\\b)\\p{Ll}{3,}as)\\b");
    private static final Pattern GENITIVE = Phrases.pattern(
            "\\b(?:av|för|om|i|på|med|under|till|från)\\h+((?:bitr\\p{L}*\\h+)?"
                    + "(?:förbundschefen|ordföranden|sekreteraren|revisorn|administratören|förbundsdirektören))\\h+"
                    + "(tid|tjänst|tjänstgöring|lön|arvode|arbetstid|ledighet|semester|reseräkning(?:ar)?|uppdragstid)\\b");
    private static final Pattern FRAGMENT = Pattern.compile(
            "(?<=[.!?]\\h{1,3}|^)Vilket\\h(?![^.!?\\n]{0,200}(?:som\\h+helst|\\?))" + "[^.!?\\n]{3,200}\\.",
            Pattern.MULTILINE);

    private SlipFinder() {}

    static List<Slip> in(String text) {
        Set<Slip> slips = new LinkedHashSet<>();
        if (hasWordTwice(text)) {
            addTwice(text, slips);
        }
        if (PASSIVE.matcher(text).find()) {
            Matcher verbs = VERBS.matcher(text);
            while (verbs.find()) {
                slips.add(new Slip(Slip.Kind.VERBS, verbs.group(), ""));
            }
        }
        Matcher genitive = GENITIVE.matcher(text);
        while (genitive.find()) {
            String words = genitive.group(1) + " " + genitive.group(2);
            slips.add(new Slip(Slip.Kind.GENITIVE, words, genitive.group(1) + "s " + genitive.group(2)));
        }
        if (text.contains("Vilket")) {
            Matcher fragment = FRAGMENT.matcher(text);
            while (fragment.find()) {
                slips.add(new Slip(Slip.Kind.FRAGMENT, Excerpt.of(fragment.group()), ""));
            }
        }
        return new ArrayList<>(slips);
    }

    private static void addTwice(String text, Set<Slip> slips) {
        Matcher twice = TWICE.matcher(text);
        while (twice.find()) {
            String word = twice.group(1);
            if (twice.group().chars().noneMatch(Character::isUpperCase) && !MAY_REPEAT.contains(word)) {
                slips.add(new Slip(Slip.Kind.TWICE, twice.group(), word));
            }
        }
    }

    /** Whether a word follows itself, so that it is worth to look closer: the expression is slow, and most texts have none. */
    private static boolean hasWordTwice(String text) {
        for (int end = 1; end < text.length(); end++) {
            if (isGap(text.charAt(end)) && Character.isLetter(text.charAt(end - 1))) {
                int start = end - 1;
                while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                    start--;
                }
                int next = end;
                while (next < text.length() && isGap(text.charAt(next))) {
                    next++;
                }
                if (text.regionMatches(true, start, text, next, end - start)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isGap(char letter) {
        return letter == ' ' || letter == '\u00a0';
    }
}
