// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.core.importing.text.Line;

/**
 * A label and what stands beside and below it, up to the next label.
 *
 * @param label the label
 * @param line the line in which the label stands
 * @param pieces the parts of lines with words in them, in order
 */
public record Field(Label label, Line line, List<Piece> pieces) {

    public Field {
        pieces = List.copyOf(pieces);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }
}
