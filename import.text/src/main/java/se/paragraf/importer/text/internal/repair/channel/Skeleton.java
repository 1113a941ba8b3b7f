// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.channel;

/**
 * What is left of a word whatever recognition did to it: words of which one may have become the other have the same
 * skeleton. All letters that take part in a confusion are one mark, however many stand together.
 */
public final class Skeleton {

    private static final String CONFUSED = "åäöaodiét46&";
    private static final char MARK = '*';

    private Skeleton() {}

    /** The hash of the skeleton of a word in small letters. */
    public static int hash(CharSequence word) {
        int hash = 0;
        boolean marked = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            if (c == 'c' && next == 'l' || c == 'e' && next == 'é') {
                i++;
                c = MARK;
            } else if (c == 'r' && next == 'n') {
                i++;
                c = 'm';
            } else if (CONFUSED.indexOf(c) >= 0) {
                c = MARK;
            }
            if (c != MARK || !marked) {
                hash = 31 * hash + c;
            }
            marked = c == MARK;
        }
        return hash;
    }
}
