// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.paragraf.importer.text.internal.repair.dictionary.Dictionary;

/** What the dictionary says, asked once for each word of a text. For one thread. */
public final class Lookups {

    private final Dictionary dictionary = Dictionary.swedish();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> compounds = new HashMap<>();

    Set<String> words(String seen) {
        return words.computeIfAbsent(seen, dictionary::words);
    }

    Set<String> compounds(String seen) {
        return compounds.computeIfAbsent(seen, dictionary::compounds);
    }

    boolean isName(String word) {
        return dictionary.isName(word);
    }
}
