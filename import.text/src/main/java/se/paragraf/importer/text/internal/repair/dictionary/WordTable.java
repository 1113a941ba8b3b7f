// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.dictionary;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.ObjIntConsumer;
import se.paragraf.importer.text.internal.repair.channel.Skeleton;

/**
 * The words of a dictionary file of Hunspell with their flags. All stand one after the other in an array of bytes, each
 * as its length, its letters in Latin-1, the number of its flags and its flags; words whose skeletons have the same hash
 * are a group.
 */
final class WordTable {

    private static final int LONGEST = 100;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final byte[] data;
    /** Where the words of each group begin among the places; one more says where they end. */
    private final int[] groups;

    private final int[] places;

    private WordTable(byte[] data, int[] groups, int[] places) {
        this.data = data;
        this.groups = groups;
        this.places = places;
    }

    static WordTable read(InputStream file) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            int count = Integer.parseInt(in.readLine().strip());
            ByteArrayOutputStream data = new ByteArrayOutputStream(count * 14);
            int[] groups = new int[Integer.highestOneBit(count) + 1];
            int[] hashes = new int[count];
            int[] places = new int[count];
            int words = 0;
            for (String line = in.readLine(); line != null && words < count; line = in.readLine()) {
                int slash = line.indexOf('/');
                String word = slash < 0 ? line : line.substring(0, slash);
                if (!word.isEmpty() && word.length() <= LONGEST && word.chars().allMatch(Character::isLetter)) {
                    hashes[words] = group(Skeleton.hash(word.toLowerCase(SWEDISH)), groups.length - 1);
                    places[words] = data.size();
                    groups[hashes[words] + 1]++;
                    words++;
                    write(data, word);
                    write(data, slash < 0 ? "" : line.substring(slash + 1));
                }
            }
            return new WordTable(data.toByteArray(), groups, sorted(groups, hashes, places, words));
        }
    }

    /** Puts the places in the order of their groups, and turns the sizes of the groups into their starts. */
    private static int[] sorted(int[] groups, int[] hashes, int[] places, int words) {
        for (int i = 1; i < groups.length; i++) {
            groups[i] += groups[i - 1];
        }
        int[] next = groups.clone();
        int[] sorted = new int[words];
        for (int i = 0; i < words; i++) {
            sorted[next[hashes[i]]++] = places[i];
        }
        return sorted;
    }

    private static void write(ByteArrayOutputStream data, String text) {
        data.write(text.length());
        data.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static int group(int hash, int size) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & (size - 1);
    }

    /**
     * Gives all words, in their case, of which the letters may have come, and perhaps others, with what {@link #has}
     * wants to know of their flags.
     */
    void eachAlike(String letters, ObjIntConsumer<String> taker) {
        int group = group(Skeleton.hash(letters), groups.length - 1);
        for (int i = groups[group]; i < groups[group + 1]; i++) {
            int at = places[i];
            if (mayBegin(letters, data[at + 1] & 0xff)) {
                taker.accept(new String(data, at + 1, data[at], StandardCharsets.ISO_8859_1), at + 1 + data[at]);
            }
        }
    }

    private static boolean mayBegin(String letters, int first) {
        return letters.isEmpty() || letters.charAt(0) == first || first > 'z' || first == 'd' || first < 'a';
    }

    /** True if the flags that begin there have this one. */
    boolean has(int flags, char flag) {
        for (int i = flags + 1; i <= flags + data[flags]; i++) {
            if ((data[i] & 0xff) == flag) {
                return true;
            }
        }
        return false;
    }
}
