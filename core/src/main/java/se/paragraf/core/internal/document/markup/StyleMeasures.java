// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what in a style sheet is larger than any document has, and what has no end. It would end at the limits of what sets the pages as well, but
 * only after a while, and without a place.
 */
final class StyleMeasures {

    /** What is too large or left open, as it stands there, where, and how large it may be. */
    record Excess(String key, String written, String most, int at) {}

    /** Comments and texts in quotes, as far as they go where nothing ends them; steps of a counter; numbers with a unit. */
    private static final Pattern TOKEN = Pattern.compile("/\\*(?s:.*?)(?:\\*/|\\z)"
            + "|(?<text>\"[^\"\\\\]*+(?:\\\\(?s:.)[^\"\\\\]*+)*+(?:\"|\\\\?\\z)|'[^'\\\\]*+(?:\\\\(?s:.)[^'\\\\]*+)*+(?:'|\\\\?\\z))"
            + "|(?<brace>[{}])"
            + "|counter-(?:increment|reset)\\s*+:[^;{}]{0,200}?(?<step>\\d{7,})"
            + "|(?<![\\w.#-])(?<length>[+-]?(?<number>\\d++(?:\\.\\d++)?|\\.\\d++)(?<unit>%|[a-zA-Z]++))");

    private static final Map<String, Double> MILLIMETRES =
            Map.of("mm", 1.0, "cm", 10.0, "in", 25.4, "pt", 25.4 / 72, "pc", 25.4 / 6, "px", 25.4 / 96);

    private static final int LONGEST = 3_000;

    private static final Map<String, Integer> MOST = Map.of("em", 1_000, "ex", 1_000, "rem", 1_000, "%", 10_000);

    private static final int LONGEST_TEXT = 2_000;

    private static final int LARGEST_STEP = 999_999;

    private StyleMeasures() {}

    static Optional<Excess> find(CharSequence style) {
        Matcher token = TOKEN.matcher(style);
        Deque<Integer> open = new ArrayDeque<>();
        while (token.find()) {
            Excess excess = excess(token);
            if (excess != null) {
                return Optional.of(excess);
            }
            if ("{".equals(token.group("brace"))) {
                open.push(token.start());
            } else if (token.group("brace") != null) {
                open.poll();
            }
        }
        return Optional.ofNullable(open.peek()).map(at -> leftOpen(style, at));
    }

    /** What is left open swallows what follows in the document, which is blamed then. */
    private static Excess leftOpen(CharSequence style, int at) {
        int start = at;
        while (start > 0 && style.charAt(start - 1) != '\n') {
            start--;
        }
        return new Excess("open", style.subSequence(start, at + 1).toString().strip(), "", at);
    }

    private static Excess excess(Matcher token) {
        if (token.group("text") != null) {
            return token.group().length() > LONGEST_TEXT
                    ? new Excess("text", token.group(), Integer.toString(LONGEST_TEXT), token.start())
                    : null;
        } else if (token.group("step") != null) {
            return new Excess("number", token.group("step"), Integer.toString(LARGEST_STEP), token.start("step"));
        } else if (token.group("length") == null) {
            return null;
        }
        String unit = token.group("unit").toLowerCase(Locale.ROOT);
        double number = Double.parseDouble(token.group("number"));
        if (MILLIMETRES.containsKey(unit)) {
            return number * MILLIMETRES.get(unit) > LONGEST ? length(token, LONGEST + " mm") : null;
        }
        return number > MOST.getOrDefault(unit, Integer.MAX_VALUE) ? length(token, MOST.get(unit) + unit) : null;
    }

    private static Excess length(Matcher token, String most) {
        return new Excess("number", token.group("length"), most, token.start("length"));
    }
}
