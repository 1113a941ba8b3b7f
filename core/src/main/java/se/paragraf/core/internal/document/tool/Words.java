// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.List;
import se.paragraf.model.minutes.Run;

/** Tells text from what looks like none. */
public final class Words {

    private Words() {}

    /** Whether a text has anything that can be seen on paper. */
    public static boolean areIn(String text) {
        return text != null && text.codePoints().anyMatch(Words::isVisible);
    }

    static boolean areIn(List<Run> runs) {
        return runs.stream().anyMatch(run -> areIn(run.getText()));
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
