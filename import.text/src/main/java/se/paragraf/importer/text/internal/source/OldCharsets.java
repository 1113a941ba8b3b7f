// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells in which of the encodings before Unicode Swedish text was stored. Each of them has å, ä and ö among other bytes,
 * and where the right one is read they stand beside letters. The libraries that tell encodings do not know those of DOS and
 * of the first Macintosh.
 */
final class OldCharsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> OLDER = List.of("x-MacRoman", "IBM850");
    private static final String LETTERS = "åäöÅÄÖéÉ";
    private static final int ENOUGH = 3;
    private static final int TIMES_MORE = 10;

    private OldCharsets() {}

    /** The encoding of a text that is no Unicode; Windows-1252 unless another is sure. */
    static Charset of(byte[] content) {
        long windows = letters(content, WINDOWS);
        return OLDER.stream()
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .map(charset -> Map.entry(charset, letters(content, charset)))
                .filter(found -> found.getValue() >= ENOUGH && found.getValue() > TIMES_MORE * windows)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(WINDOWS);
    }

    /** How many letters with marks a text has beside plain ones. */
    private static long letters(byte[] content, Charset charset) {
        Map<Integer, Boolean> marked = new HashMap<>();
        long count = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] < 0) {
                boolean letter = marked.computeIfAbsent(
                        (int) content[i], b -> LETTERS.contains(new String(new byte[] {b.byteValue()}, charset)));
                if (letter && (isLetter(content, i - 1) || isLetter(content, i + 1))) {
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean isLetter(byte[] content, int place) {
        return place >= 0 && place < content.length && content[place] > 0 && Character.isLetter(content[place]);
    }
}
