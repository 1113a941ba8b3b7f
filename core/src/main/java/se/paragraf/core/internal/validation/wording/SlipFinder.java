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
        Matcher twice = TWICE.matcher(text);
        while (twice.find()) {
            String word = twice.group(1);
            if (twice.group().chars().noneMatch(Character::isUpperCase) && !MAY_REPEAT.contains(word)) {
                slips.add(new Slip(Slip.Kind.TWICE, twice.group(), word));
            }
        }
        Matcher verbs = VERBS.matcher(text);
        while (verbs.find()) {
            slips.add(new Slip(Slip.Kind.VERBS, verbs.group(), ""));
        }
        Matcher genitive = GENITIVE.matcher(text);
        while (genitive.find()) {
            String words = genitive.group(1) + " " + genitive.group(2);
            slips.add(new Slip(Slip.Kind.GENITIVE, words, genitive.group(1) + "s " + genitive.group(2)));
        }
        Matcher fragment = FRAGMENT.matcher(text);
        while (fragment.find()) {
            slips.add(new Slip(Slip.Kind.FRAGMENT, Excerpt.of(fragment.group()), ""));
        }
        return new ArrayList<>(slips);
    }
}
