// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;

/** What was put right after the minutes were adjusted stands below the last paragraph and is no part of it. */
final class Rectified {

    private static final Pattern HEADING = Pattern.compile("\\h*Rättelser?\\h*:?\\h*");

    private Rectified() {}

    /** True if a line is the heading above the paragraphs that were put right. */
    static boolean begins(List<Line> lines, int place) {
        return HEADING.matcher(lines.get(place).text()).matches()
                && lines.subList(place + 1, lines.size()).stream()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .filter(line -> line.text().strip().startsWith("§"))
                        .isPresent();
    }
}
