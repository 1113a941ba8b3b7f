// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.Collection;
import java.util.List;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Localized;

/** Hears what the user does in the chart. */
interface GridListener {

    /** Whether presence can be changed. */
    boolean mayEdit();

    /** Presence was dragged over cells. */
    void dragged(List<Attendance> people, Collection<Integer> numbers, boolean there);

    /** Cells of other people are marked. */
    void moved(List<Attendance> people);

    /** A letter was typed over marked cells. */
    void typed(Deed deed, List<Attendance> people);

    /** The number of a paragraph was clicked. */
    void chosen(Paragraph paragraph);

    /** What is to be said of the number of those who decide. */
    Localized quorum(int column);
}
