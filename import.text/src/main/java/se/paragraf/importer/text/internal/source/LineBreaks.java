// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.core.importing.text.PlainText;

/** Takes a text apart into lines of plain text. */
public final class LineBreaks {

    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\f\u000b\u0085\u2028\u2029]");

    private LineBreaks() {}

    public static Lines split(String text) {
        List<String> lines = new ArrayList<>();
        BitSet pages = new BitSet();
        Matcher end = BREAK.matcher(text);
        int start = 0;
        while (end.find()) {
            lines.add(PlainText.of(text.substring(start, end.start())));
            start = end.end();
            if (text.charAt(start - 1) == '\f') {
                pages.set(lines.size());
            }
        }
        if (start < text.length() || lines.isEmpty()) {
            lines.add(PlainText.of(text.substring(start)));
        }
        return new Lines(numbered(DrawnTable.off(PageCounters.off(Quotation.off(lines), pages))), pages);
    }

    private static List<Line> numbered(List<String> texts) {
        List<Line> lines = new ArrayList<>(texts.size());
        for (String text : texts) {
            lines.add(new Line(lines.size() + 1, Emphasis.off(text)));
        }
        return lines;
    }
}
