// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.List;
import se.paragraf.core.importing.text.Line;

/**
 * Where a paragraph begins.
 *
 * @param number its number
 * @param numberAsWritten number and sign as they stand
 * @param text what stands beside the number, wrapped lines joined; empty if nothing does
 * @param margin who receives the decision, where that stands beside the number; empty if it does not
 * @param lines the lines of the heading, in order
 */
public record Heading(int number, String numberAsWritten, String text, String margin, List<Line> lines) {

    public Heading {
        lines = List.copyOf(lines);
    }

    public Line first() {
        return lines.get(0);
    }

    public Line last() {
        return lines.get(lines.size() - 1);
    }
}
