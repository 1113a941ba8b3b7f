// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of a Word document while it is read. */
final class Draft {

    final StringBuilder text = new StringBuilder();
    final List<String> notes = new ArrayList<>();
    String style = "";
    String list;
    int listLevel = -1;
    boolean heading;
    boolean headingIsSaid;
    boolean joinsNext;

    /** Its own place in a list, or that of its style; null if it stands in none. */
    ListPlace place(LineStyles styles) {
        ListPlace ofStyle = styles.place(style);
        String number = list != null ? list : ofStyle == null ? null : ofStyle.number();
        int level = listLevel >= 0 ? listLevel : ofStyle == null ? 0 : ofStyle.level();
        ListPlace place = number == null ? null : new ListPlace(number, level);
        return place == null || place.isNone() ? null : place;
    }

    boolean isHeading(LineStyles styles) {
        return headingIsSaid ? heading : styles.isHeading(style);
    }
}
