// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The number of the page that a transcript puts before the first words of each: "2 2 (5) Plats och tid Granå". */
final class PageCounters {

    private static final int LONGEST = 300;
    private static final Pattern COUNTER = Pattern.compile(
            "^\\h*(\\d{1,3})\\h+(?:\\1\\h*[(\\[]\\d{1,3}[)\\]](?=\\h|$)\\h*|(?=\\p{Lu}.*\\h\\1\\h*[(\\[]\\d{1,3}[)\\]]\\h*$))");

    private PageCounters() {}

    /** The lines without them; each begins a page. */
    static List<String> off(List<String> lines, BitSet pages) {
        List<String> plain = new ArrayList<>(lines.size());
        for (String line : lines) {
            String words = line.length() <= LONGEST ? COUNTER.matcher(line).replaceFirst("") : line;
            if (words.length() < line.length()) {
                pages.set(plain.size());
            }
            plain.add(words);
        }
        return plain;
    }
}
