// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.line;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of the source.
 *
 * @param number its place in the source, counted from 1
 * @param text its characters without the line end
 */
public record Line(int number, String text) {

    private static final Pattern TAB = Pattern.compile("\t");

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The parts between tabs, without white space around them; one if there is no tab. */
    public List<String> cells() {
        return TAB.splitAsStream(text).map(String::strip).toList();
    }
}
