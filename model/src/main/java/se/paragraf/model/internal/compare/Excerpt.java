// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.compare;

/** As much of a text as fits into a line that tells a difference. */
final class Excerpt {

    private static final int LENGTH = 60;
    private static final int CONTEXT = 15;

    private Excerpt() {}

    /** A text from a little before a place, with signs for line breaks and tabs. */
    static String of(String text, int place) {
        int start = place <= CONTEXT + LENGTH / 2 ? 0 : boundary(text, place - CONTEXT);
        int end = text.length() - start <= LENGTH ? text.length() : boundary(text, start + LENGTH);
        StringBuilder excerpt = new StringBuilder(start > 0 ? "…" : "");
        for (int i = start; i < end; i++) {
            char each = text.charAt(i);
            excerpt.append(each == '\n' ? '↵' : each == '\t' ? '⇥' : each == '\r' ? '␍' : each);
        }
        return excerpt.append(end < text.length() ? "…" : "").toString();
    }

    /** Where two texts begin to differ. */
    static int difference(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int place = 0;
        while (place < length && one.charAt(place) == other.charAt(place)) {
            place++;
        }
        return place;
    }

    private static int boundary(String text, int place) {
        int within = Math.min(place, text.length());
        boolean inPair = within > 0 && within < text.length() && Character.isLowSurrogate(text.charAt(within));
        return inPair ? within - 1 : within;
    }
}
