// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.dictionary;

import java.util.ArrayList;
import java.util.List;

/** What the end of a stem must look like for a suffix: letters and classes as in a regular expression. */
final class Condition {

    private record Place(String letters, boolean others) {

        boolean takes(char letter) {
            return letters.indexOf(letter) >= 0 != others;
        }
    }

    private final List<Place> places;

    Condition(String text) {
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                found.add(new Place("", true));
            } else if (c == '[') {
                int end = text.indexOf(']', i);
                boolean others = text.charAt(i + 1) == '^';
                found.add(new Place(text.substring(others ? i + 2 : i + 1, end), others));
                i = end;
            } else {
                found.add(new Place(String.valueOf(c), false));
            }
        }
        places = List.copyOf(found);
    }

    boolean holds(String stem) {
        int from = stem.length() - places.size();
        if (from < 0) {
            return false;
        }
        for (int i = 0; i < places.size(); i++) {
            if (!places.get(i).takes(stem.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }
}
