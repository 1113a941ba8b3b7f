// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that fill minutes, and the places and agencies of Sweden; all in small letters. */
final class Common {

    private static final Map<String, Integer> COUNTS = new HashMap<>();
    private static final Set<String> PLACES = new HashSet<>();
    /** A place by itself, its genitive, and what lies around it. */
    private static final List<String> AREAS = List.of("", "s", "regionen", "regionens", "trakten", "området", "bygden");

    private static final int SHORTEST_PLACE = 3;

    static final Listed WORDS;
    static final Listed PLACE_NAMES;

    static {
        WordList.forEach("words.txt", (count, words) -> {
            for (String word : words.split(" ")) {
                COUNTS.put(word, Integer.valueOf(count));
            }
        });
        WordList.forEach("places.txt", (region, names) -> {
            addPlaces(region);
            addPlaces(names);
        });
        PLACES.removeAll(COUNTS.keySet());
        WORDS = new Listed(COUNTS.keySet());
        PLACE_NAMES = new Listed(PLACES);
    }

    private Common() {}

    private static void addPlaces(String names) {
        Arrays.stream(names.split("[ ,-]+"))
                .filter(name -> name.length() >= SHORTEST_PLACE)
                .map(name -> name.toLowerCase(WordList.SWEDISH))
                .forEach(name -> AREAS.forEach(area -> PLACES.add(name + area)));
    }

    /** How often the word stands in a million words; 0 if it is no common one. */
    static int count(String word) {
        return COUNTS.getOrDefault(word, 0);
    }

    /** True if the word names a municipality, region or agency, or the region around a place. */
    static boolean isPlace(String word) {
        return PLACES.contains(word);
    }

    static Set<String> words() {
        return COUNTS.keySet();
    }
}
