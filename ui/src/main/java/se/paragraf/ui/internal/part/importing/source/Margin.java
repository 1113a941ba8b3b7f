// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.source;

import java.util.List;

/** What stands before the words of each line: whether it is selected, its number, what became of it. */
final class Margin {

    private static final char SELECTED = '▸';

    private final int digits;

    Margin(int lines) {
        digits = Integer.toString(Math.max(1, lines)).length();
    }

    int width() {
        return digits + 4;
    }

    /** Where the sign of a line stands in its margin. */
    int signOffset() {
        return digits + 2;
    }

    static String selected(boolean is) {
        return is ? String.valueOf(SELECTED) : " ";
    }

    /** All lines with their margins. */
    String text(List<String> lines, LineClaims claims) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < lines.size(); index++) {
            String number = Integer.toString(index + 1);
            text.append(index == 0 ? "" : "\n")
                    .append(' ')
                    .append(" ".repeat(digits - number.length()))
                    .append(number)
                    .append(' ')
                    .append(claims.state(index + 1).sign())
                    .append(' ')
                    .append(lines.get(index));
        }
        return text.toString();
    }
}
