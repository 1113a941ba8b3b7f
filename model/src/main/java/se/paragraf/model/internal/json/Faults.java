// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.util.regex.Pattern;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.text.Message;

/** What can be wrong, in words. */
final class Faults {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s]+");
    private static final int LONGEST = 80;
    private static final int LONGEST_PATH = 200;

    private Faults() {}

    static Message message(String key, Object... arguments) {
        return Message.of(Faults.class, key, arguments);
    }

    static ModelException fault(String key, Object... arguments) {
        return new ModelException(message(key, arguments));
    }

    /** A fault at a place of the text that is read. */
    static ModelException at(int line, int column, String path, Message what) {
        return new ModelException(message(
                "json.at",
                String.valueOf(line),
                String.valueOf(column),
                path.isEmpty() ? "/" : end(shown(path)),
                what));
    }

    /** A text of anybody's in one line of bounded length. */
    static String cut(Object value) {
        String text = shown(String.valueOf(value));
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String end(String path) {
        return path.length() > LONGEST_PATH ? "…" + path.substring(path.length() - LONGEST_PATH) : path;
    }

    private static String shown(String text) {
        int most = 100 * LONGEST_PATH;
        String bounded = text.length() > most ? text.substring(text.length() - most) : text;
        return UNSEEN.matcher(bounded).replaceAll(" ");
    }
}
