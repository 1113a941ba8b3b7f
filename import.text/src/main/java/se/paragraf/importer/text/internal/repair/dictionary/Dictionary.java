// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import se.paragraf.importer.text.internal.repair.channel.Channel;
import se.paragraf.lexicon.sv.SwedishWords;

/**
 * Finds the words of Swedish, inflected or made of others, that may have become what is seen. May be used by many
 * threads.
 */
public final class Dictionary {

    private static final int SHORTEST_PART = 3;
    private static final int MOST_PARTS = 3;
    private static final char FIRST_PART = 'X';
    private static final char MIDDLE_PART = 'U';
    private static final char LAST_PART = 'Y';
    private static final char PART_ONLY = 'Z';
    private static final char STEM_ONLY = '¤';
    private static final char WRONG = '%';

    private final WordTable words;
    private final Suffixes suffixes;
    private final Channel channel = new Channel(0.5);

    Dictionary(WordTable words, Suffixes suffixes) {
        this.words = words;
        this.suffixes = suffixes;
    }

    /** Returns the dictionary of Swedish, which is read when it is first asked for. */
    public static Dictionary swedish() {
        return Swedish.DICTIONARY;
    }

    /** The words of which what is seen may have come; itself among them, if it is a word. All in small letters. */
    public Set<String> words(String seen) {
        return forms(seen, flags -> !words.has(flags, PART_ONLY));
    }

    /** The same for compounds. */
    public Set<String> compounds(String seen) {
        return compounds(seen, MOST_PARTS);
    }

    /** True if the word, in small letters, or that of which it is the genitive, is written with a capital. */
    public boolean isName(String word) {
        return isCapital(word) || word.endsWith("s") && isCapital(word.substring(0, word.length() - 1));
    }

    private boolean isCapital(String word) {
        if (word.isEmpty()) {
            return false;
        }
        String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        AtomicBoolean found = new AtomicBoolean();
        words.eachAlike(word, (entry, flags) -> {
            if (entry.equals(name)) {
                found.set(true);
            }
        });
        return found.get();
    }

    private Set<String> compounds(String seen, int parts) {
        Set<String> found = new HashSet<>();
        for (int cut = seen.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
            Set<String> first = firstParts(seen.substring(0, cut));
            if (!first.isEmpty()) {
                String rest = seen.substring(cut);
                Set<String> last = forms(rest, flags -> words.has(flags, LAST_PART));
                if (parts > 2 && last.isEmpty()) {
                    last = compounds(rest, parts - 1);
                }
                for (String one : first) {
                    last.forEach(other -> found.add(one + other));
                }
            }
        }
        return found;
    }

    private Set<String> firstParts(String seen) {
        Set<String> found = new HashSet<>();
        addStems(seen, flags -> words.has(flags, FIRST_PART) || words.has(flags, MIDDLE_PART), found);
        addInflected(seen, flags -> true, true, found);
        return found;
    }

    private Set<String> forms(String seen, IntPredicate wanted) {
        Set<String> found = new HashSet<>();
        addStems(seen, flags -> wanted.test(flags) && !words.has(flags, STEM_ONLY), found);
        addInflected(seen, wanted, false, found);
        return found;
    }

    private void addStems(String seen, IntPredicate wanted, Set<String> found) {
        words.eachAlike(seen, (word, flags) -> {
            if (wanted.test(flags)) {
                add(seen, word, flags, found);
            }
        });
    }

    private void addInflected(String seen, IntPredicate wanted, boolean joins, Set<String> found) {
        int most = Math.min(suffixes.longest(), seen.length() - 1);
        for (int length = 0; length <= most; length++) {
            int cut = seen.length() - length;
            String ending = seen.substring(cut);
            suffixes.ending(ending).forEach((strip, ways) -> {
                String stem = seen.substring(0, cut).concat(strip);
                words.eachAlike(stem, (word, flags) -> {
                    if (word.endsWith(strip) && leads(ways, word, flags, joins) && wanted.test(flags)) {
                        add(
                                seen,
                                word.substring(0, word.length() - strip.length())
                                        .concat(ending),
                                flags,
                                found);
                    }
                });
            });
        }
    }

    private boolean leads(List<Suffix> ways, String word, int flags, boolean joins) {
        for (Suffix way : ways) {
            if (way.joins() == joins
                    && words.has(flags, way.flag())
                    && way.condition().holds(word)) {
                return true;
            }
        }
        return false;
    }

    private void add(String seen, String word, int flags, Set<String> found) {
        if (!words.has(flags, WRONG) && channel.chance(seen, word) > 0) {
            found.add(word);
        }
    }

    /** Holds the dictionary, so that a text that is whole does without it. */
    private static final class Swedish {

        static final Dictionary DICTIONARY = load();

        private static Dictionary load() {
            try {
                return new Dictionary(WordTable.read(SwedishWords.words()), Suffixes.read(SwedishWords.affixes()));
            } catch (IOException e) {
                throw new UncheckedIOException("The word list of Swedish cannot be read", e);
            }
        }
    }
}
