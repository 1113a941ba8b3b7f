// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;

/**
 * How a list is numbered: as a numbered list if its markers run on, else with the markers as they are written, since a
 * text may refer to them.
 */
final class Numbering {

    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,4})[.):]?");
    private static final Pattern LETTER = Pattern.compile("\\(?([a-zA-Z])[.):]?");

    private Numbering() {}

    static Map<String, Object> of(ListBlock list) {
        if (!list.isOrdered()) {
            return numbering("ul", "", 1);
        }
        List<String> markers = list.getItems().stream()
                .map(ListItem::getMarker)
                .map(Numbering::plain)
                .toList();
        if (markers.stream().allMatch(String::isEmpty)) {
            return numbering("ol", "", 1);
        }
        int number = first(NUMBER, markers);
        if (number >= 0) {
            return numbering("ol", "", number);
        }
        int letter = first(LETTER, markers);
        if (letter >= 0) {
            return numbering("ol", "letters", Character.toLowerCase(letter) - 'a' + 1);
        }
        return numbering("ul", "as-written", 1);
    }

    /** The first of markers that count up by one; -1 if they do not. */
    private static int first(Pattern pattern, List<String> markers) {
        int first = -1;
        for (int i = 0; i < markers.size(); i++) {
            Matcher marker = pattern.matcher(markers.get(i));
            if (!marker.matches()) {
                return -1;
            }
            int value = pattern == NUMBER
                    ? Integer.parseInt(marker.group(1))
                    : marker.group(1).charAt(0);
            if (i == 0) {
                first = value;
            } else if (value != first + i) {
                return -1;
            }
        }
        return first;
    }

    private static String plain(String marker) {
        return marker == null ? "" : marker.strip();
    }

    private static Map<String, Object> numbering(String element, String style, int start) {
        return Map.of("element", element, "style", style, "start", start);
    }
}
