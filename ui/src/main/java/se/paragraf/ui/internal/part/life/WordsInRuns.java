// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.util.List;
import se.paragraf.model.minutes.Run;

/** Replaces words in a text of several looks; the new ones look as the first letter of the old ones does. */
final class WordsInRuns {

    private WordsInRuns() {}

    /** Tells whether the words were there. */
    static boolean replace(List<Run> runs, String before, String after) {
        boolean found = false;
        int from = 0;
        for (int at = text(runs).indexOf(before, from); at >= 0; at = text(runs).indexOf(before, from)) {
            splice(runs, at, before.length(), after);
            from = at + after.length();
            found = true;
        }
        return found;
    }

    private static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(words(run)));
        return text.toString();
    }

    private static String words(Run run) {
        return run.getText() == null ? "" : run.getText();
    }

    private static void splice(List<Run> runs, int at, int length, String after) {
        int begin = 0;
        boolean put = false;
        for (Run run : runs) {
            String words = words(run);
            int end = begin + words.length();
            int first = Math.max(at, begin);
            int last = Math.min(at + length, end);
            if (first < last) {
                run.setText(words.substring(0, first - begin) + (put ? "" : after) + words.substring(last - begin));
                put = true;
            }
            begin = end;
        }
    }
}
