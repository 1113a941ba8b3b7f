// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import java.util.List;
import java.util.regex.Pattern;

/** Marks before the lines of a text that came as an answer by mail: "> § 12 Budget". */
final class Quotation {

    private static final Pattern MARKS = Pattern.compile("^(?:>\\h?)++");

    private Quotation() {}

    /** The lines without the marks, if most of them have any. */
    static List<String> off(List<String> lines) {
        long marked = lines.stream().filter(line -> line.startsWith(">")).count();
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        if (marked * 2 <= written) {
            return lines;
        }
        return lines.stream().map(line -> MARKS.matcher(line).replaceFirst("")).toList();
    }
}
