// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.List;
import java.util.Locale;

/** Small numbers in digits or in words. */
final class Numerals {

    static final List<String> WORDS = List.of(
            "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
            "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo");

    private Numerals() {}

    /** The number; one for a word that is none of the list, as "ett". */
    static int value(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        int place = WORDS.indexOf(words.toLowerCase(Locale.ROOT));
        return place < 0 ? 1 : place;
    }
}
