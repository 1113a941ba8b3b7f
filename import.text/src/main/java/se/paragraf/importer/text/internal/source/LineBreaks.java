// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;

/**
 * Takes a text apart into lines. What only the looks of a page need is taken back: ligatures, soft hyphens, marks of the
 * direction of writing, blanks that do not break, letters put together from base and mark. What XML cannot hold is left
 * out.
 */
public final class LineBreaks {

    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\f\u000b\u0085\u2028\u2029]");
    private static final Pattern LOOKS = Pattern.compile(
            "[\u00a0\u2002-\u200a\u202f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufb00-\ufb06\u2011\u0000-\u0008\u000e-\u001f\u007f\ud800-\udfff\ufffe\uffff]");

    private LineBreaks() {}

    public static Lines split(String text) {
        List<String> lines = new ArrayList<>();
        BitSet pages = new BitSet();
        Matcher end = BREAK.matcher(text);
        int start = 0;
        while (end.find()) {
            lines.add(plain(text.substring(start, end.start())));
            start = end.end();
            if (text.charAt(start - 1) == '\f') {
                pages.set(lines.size());
            }
        }
        if (start < text.length() || lines.isEmpty()) {
            lines.add(plain(text.substring(start)));
        }
        return new Lines(numbered(DrawnTable.off(Quotation.off(lines))), pages);
    }

    private static List<Line> numbered(List<String> texts) {
        List<Line> lines = new ArrayList<>(texts.size());
        for (String text : texts) {
            lines.add(new Line(lines.size() + 1, Emphasis.off(text)));
        }
        return lines;
    }

    private static String plain(String line) {
        String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
        return LOOKS.matcher(composed).replaceAll(found -> letter(found.group()));
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
