// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;

/** Claims a line of the source when all that stands side by side on it has been read. */
final class Claims {

    private final Lines lines;
    /** How many columns of a line are still to be read; only of lines that have been taken apart. */
    private final Map<Integer, Integer> open = new HashMap<>();

    /**
     * Counts the columns.
     *
     * @param lines those of the source
     * @param columns the same taken apart: several with one number stand side by side
     */
    Claims(Lines lines, List<Line> columns) {
        this.lines = lines;
        columns.stream().filter(line -> !line.isBlank()).forEach(line -> open.merge(line.number(), 1, Integer::sum));
    }

    void claim(Line line) {
        if (open.merge(line.number(), -1, Integer::sum) <= 0) {
            lines.claim(line);
        }
    }
}
