// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.register;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Swedish words without their endings, so that "tidplanen" is "tidplan": the first step of the Snowball stemmer. */
final class Stems {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}");

    /** The longest first. */
    private static final List<String> ENDINGS = List.of(
            "heterna", "hetens", "andets", "arnas", "ernas", "ornas", "andes", "andet", "arens", "anden", "heten",
            "heter", "erna", "orna", "arna", "ande", "ende", "aste", "aren", "ades", "erns", "ade", "are", "ern", "ens",
            "het", "ast", "ad", "en", "ar", "er", "or", "as", "es", "at", "et", "a", "e", "s");

    /** So much is left of a word at least. */
    private static final int SHORTEST = 3;

    /** Words that stand everywhere, or in every assignment, and words of formality, by their stems. */
    private static final Set<String> WITHOUT_MEANING = Set.copyOf(of("alla alltså annan annat antal att av bara behov "
            + "behöver beslut besluta beslutar beslutade beslutet bli blir blivit bör både därefter därför dels dem den "
            + "denna dessa det detta dock där efter eller endast enligt ett finns framgår från fram för före förslag "
            + "förslaget förbund förbundet förbundets gäller genom ges gjort gör göra ha hade han har hon hos hur "
            + "information informera informerar inför ingen inom inte kan kommande kommer kring lämna lämnar man med "
            + "medan men mer mellan mot mycket möte mötet möten nästa när några något nämnd nämnden och också om "
            + "ordförande ordföranden oss på protokoll redovisa redovisar redovisade samt sammanträde sammanträdet "
            + "samordningsförbund samordningsförbundet senast sig sin sina ska skall skulle som styrelse styrelsen ta "
            + "tar till tillsammans under undersöka uppdra uppdrag uppdrar upp ut utan utifrån vad var vara varit vid "
            + "vidare vilka vilket vill vår återkomma återrapportera återrapport åt år året över även "
            + "underlag ärende ärendet paragraf punkt datum diskussion rapport rapporter rapporterar frågor"));

    private Stems() {}

    /** The stems of all words. */
    static Set<String> of(String text) {
        Set<String> stems = new HashSet<>();
        words(text, word -> stems.add(stem(word)));
        return Set.copyOf(stems);
    }

    /** The words that say what a text is about, by their stems. */
    static Map<String, String> ofMeaning(String text) {
        Map<String, String> wordByStem = new LinkedHashMap<>();
        words(text, word -> {
            String stem = stem(word);
            if (word.length() > SHORTEST && !WITHOUT_MEANING.contains(stem)) {
                wordByStem.putIfAbsent(stem, word);
            }
        });
        return wordByStem;
    }

    private static void words(String text, Consumer<String> each) {
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            each.accept(matcher.group());
        }
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
