// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.paragraf.core.export.ExportException;

/**
 * Makes sure that every character of a document has a glyph and can be set. The renderer writes another character for one
 * that has none and says nothing, and sets Hebrew and Arabic backwards.
 */
final class Characters {

    private static final int MOST_NAMED = 10;

    /** So much of the text around the first of them is told. */
    private static final int AROUND = 20;

    /** What means the same on paper and has a glyph. */
    private static final Map<Integer, String> SAME = Map.of(
            0x2011, "-", // non-breaking hyphen
            0x2028, " ", // line separator
            0x2029, " ", // paragraph separator
            0x202F, "\u00A0", // narrow no-break space
            0x3000, " "); // ideographic space

    private final Fonts fonts;
    private final Set<Integer> missing = new TreeSet<>();
    private String where;

    Characters(Fonts fonts) {
        this.fonts = fonts;
    }

    /** A text with what can be replaced replaced. What cannot is told by {@link #check()}. */
    String prepare(String text) throws IOException {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder prepared = new StringBuilder(text.length());
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i = composed.offsetByCodePoints(i, 1)) {
            int c = composed.codePointAt(i);
            String same = SAME.get(c);
            if (same != null) {
                prepared.append(same);
            } else if (Character.isWhitespace(c) || c == 0x00A0 || isSettable(c)) {
                prepared.appendCodePoint(c);
            } else if (Character.isSpaceChar(c)) {
                prepared.append(' ');
            } else if (!isInvisible(c)) {
                miss(c, composed, i);
            }
        }
        return prepared.toString();
    }

    /** Refuses the document if any of its characters cannot be set. */
    void check() throws ExportException {
        if (!missing.isEmpty()) {
            String names =
                    missing.stream().limit(MOST_NAMED).map(Characters::named).collect(Collectors.joining(", "));
            throw Refusal.of("pdf.glyphs", missing.size(), names, where);
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7F || c < ' ' && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSettable(int c) throws IOException {
        return c < 0x7F && c >= ' ' || !isInvisible(c) && !isForeign(c) && fonts.has(c);
    }

    /** Soft hyphens, joiners, marks of direction and variation: they are no characters that one sees. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL && !Character.isWhitespace(c)
                || c >= 0xFE00 && c <= 0xFE0F;
    }

    /** Written from right to left, or without a meaning that could be copied out of the file. */
    private static boolean isForeign(int c) {
        byte direction = Character.getDirectionality(c);
        int type = Character.getType(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE;
    }

    private void miss(int c, String text, int position) {
        missing.add(c);
        if (where == null) {
            int start = Math.max(0, position - AROUND);
            int end = Math.min(text.length(), position + AROUND);
            where = text.substring(
                            start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start,
                            end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end)
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    private static String named(int c) {
        return String.format("%s (U+%04X %s)", Character.toString(c), c, Character.getName(c));
    }
}
