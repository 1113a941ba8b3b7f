// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Takes back what only the looks of a page need: ligatures, soft hyphens, marks of the direction of writing, blanks that do
 * not break, letters put together from base and mark. What XML cannot hold is left out, and so is what a gap has beyond the
 * width of any sheet. For any thread.
 */
public final class PlainText {

    private static final Pattern LOOKS = Pattern.compile(
            "[\u00a0\u2002-\u200a\u202f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufb00-\ufb06\u2011\u0000-\u0008\u000e-\u001f\u007f\ud800-\udfff\ufffe\uffff]");

    /** No sheet is wider; readers that look for the end of a gap would do so from each of its blanks. */
    private static final int WIDEST_GAP = 256;

    private static final Pattern WIDE_GAP = Pattern.compile("([ \t]{" + WIDEST_GAP + "})[ \t]++");

    private PlainText() {}

    /**
     * The characters of a line as they are read.
     *
     * @param line one line, without its end
     * @return the same words; tabs stay
     */
    public static String of(String line) {
        String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
        String plain = LOOKS.matcher(composed).replaceAll(found -> letter(found.group()));
        return plain.length() <= WIDEST_GAP ? plain : WIDE_GAP.matcher(plain).replaceAll("$1");
    }

    private static String letter(String look) {
        char c = look.charAt(0);
        if (c >= '\ufb00' && c <= '\ufb06') {
            return Normalizer.normalize(look, Normalizer.Form.NFKC);
        }
        if (c == '\u2011') {
            return "-";
        }
        boolean blank = c == '\u00a0' || c == '\u202f' || c >= '\u2002' && c <= '\u200a';
        return blank ? " " : "";
    }
}
