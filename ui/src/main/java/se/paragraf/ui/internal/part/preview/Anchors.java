// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.preview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of paragraphs in documents, as the templates make them: p12, and p12-2 for the second of the same number. */
final class Anchors {

    private Anchors() {}

    /** One for each paragraph, in their order. */
    static List<String> of(List<Integer> numbers) {
        List<String> anchors = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int number : numbers) {
            String anchor = "p" + number;
            for (int again = 2; !taken.add(anchor); again++) {
                anchor = "p" + number + "-" + again;
            }
            anchors.add(anchor);
        }
        return anchors;
    }
}
