// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import se.paragraf.model.minutes.Emphasis;

/** Strong and leaning words, which can be both. */
final class TextEmphasis {

    private TextEmphasis() {}

    static boolean isOn(Span span, Emphasis part) {
        return span.emphasis() == part || span.emphasis() == Emphasis.STRONG_EMPHASIS;
    }

    static Emphasis with(Emphasis emphasis, Emphasis part, boolean on) {
        boolean strong = part == Emphasis.STRONG ? on : has(emphasis, Emphasis.STRONG);
        boolean leaning = part == Emphasis.EMPHASIS ? on : has(emphasis, Emphasis.EMPHASIS);
        if (strong) {
            return leaning ? Emphasis.STRONG_EMPHASIS : Emphasis.STRONG;
        }
        return leaning ? Emphasis.EMPHASIS : Emphasis.NONE;
    }

    private static boolean has(Emphasis emphasis, Emphasis part) {
        return emphasis == part || emphasis == Emphasis.STRONG_EMPHASIS;
    }
}
