// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.List;

/** Plain text from the clipboard. */
final class PastedText {

    private PastedText() {}

    static List<Line> lines(String words) {
        return words.lines()
                .map(line -> line.replace(Line.OBJECT, ' ').stripTrailing())
                .map(Line::text)
                .toList();
    }
}
