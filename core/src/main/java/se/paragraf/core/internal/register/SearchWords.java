// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that somebody looks for. */
public final class SearchWords {

    /** In Swedish the ring and the dots make other letters; all other marks are accents. */
    private static final Pattern ACCENTS =
            Pattern.compile("(?<![aA])\\u030a|(?<![aAoO])\\u0308|[\\p{M}&&[^\\u030a\\u0308]]");

    private SearchWords() {}

    /** Whether each of the words occurs somewhere in the texts. */
    public static boolean occur(List<String> words, Stream<String> texts) {
        if (words.isEmpty()) {
            return true;
        }
        String all = texts.map(SearchWords::folded).collect(Collectors.joining("\n"));
        return words.stream().map(SearchWords::folded).allMatch(all::contains);
    }

    /** Without case and accents: Idé as ide, but Å as å. */
    static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
