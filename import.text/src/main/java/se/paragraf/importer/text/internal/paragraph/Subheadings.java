// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.regex.Pattern;

/** Tells a subheading that nobody knows beforehand from a short sentence. */
final class Subheadings {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 7;
    private static final Pattern BLANK = Pattern.compile("\\h+");
    private static final Pattern SENTENCE = Words.pattern(
            ".*[.!?:,;]$|.*\\b(?:\\p{L}+(?:ade|ades|des)|" + Words.any("är", "får", "föreslår", "består", "föreslog")
                    + "|var|har|hade|ska|skall|fick|tog|gick|kom|beslutar|noteras|informerar|redovisar)\\b.*");

    private Subheadings() {}

    /** True for a few words that begin with a capital and make no sentence. */
    static boolean looksLike(CharSequence text) {
        return text.length() <= LONGEST
                && Character.isUpperCase(text.charAt(0))
                && BLANK.split(text).length <= MOST_WORDS
                && !SENTENCE.matcher(text).matches();
    }
}
