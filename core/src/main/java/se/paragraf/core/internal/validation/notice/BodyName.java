// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.notice;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.core.internal.minutes.SameName;

/** Names of bodies, in which the words that all bodies share stand anywhere or not at all. */
final class BodyName {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d]+");

    private static final Set<String> SHARED = Set.of(
            "samordningsförbund",
            "samordningsförbundet",
            "finsam",
            "förbundet",
            "förbundsstyrelse",
            "förbundsstyrelsen",
            "styrelse",
            "styrelsen",
            "direktion",
            "direktionen",
            "för",
            "i",
            "av",
            "inom",
            "kommun",
            "och");

    private BodyName() {}

    /** Whether two names can be of one body: Samordningsförbundet Granå, styrelsen för Granås samordningsförbund. */
    static boolean agree(String name, String other) {
        Set<String> one = words(name);
        Set<String> two = words(other);
        return one.containsAll(two) || two.containsAll(one);
    }

    private static Set<String> words(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(SameName.key(name)))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> !word.isEmpty() && !SHARED.contains(word))
                .collect(Collectors.toSet());
    }
}
