// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.deadlines;

import java.util.Locale;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/** What people call the days. */
final class DueWords {

    private DueWords() {}

    static String what(Due due, Locale language) {
        String what = words("kind." + due.deadline().kind().name()).in(language);
        return due.deadline().assumed() ? words("assumed", what).in(language) : what;
    }

    /** A sign and how far it is. */
    static String state(Due due, Locale language) {
        return words("state." + due.state().name(), Math.abs(due.days())).in(language);
    }

    static String about(Due due, Locale language) {
        if (!due.boards().isEmpty()) {
            return words("board", String.join(", ", due.boards())).in(language);
        }
        return due.paragraphs().isEmpty()
                ? words("whole").in(language)
                : "§ " + NumberSpan.inWords(due.paragraphs(), "–", ", ");
    }

    static String source(Due due, Locale language) {
        String source = due.deadline().source();
        return due.deadline()
                .shiftedBecause()
                .map(free -> words("shifted", source, free).in(language))
                .orElse(source);
    }

    private static Message words(String key, Object... arguments) {
        return Message.of(DueWords.class, key, arguments);
    }
}
