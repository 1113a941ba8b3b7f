// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.List;
import se.paragraf.core.importing.text.Form;

/** A part of a document by its tags. */
sealed interface Block {

    /**
     * Running text.
     *
     * @param pieces its words in their order, at least one
     * @param form what it is
     * @param mark what an item begins with, empty for others
     */
    record Text(List<Piece> pieces, Form form, String mark) implements Block {}

    /**
     * A table.
     *
     * @param rows its rows, each with its cells, each with its texts
     */
    record Table(List<List<List<Text>>> rows) implements Block {}
}
