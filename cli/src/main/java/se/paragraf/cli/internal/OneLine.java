// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.regex.Pattern;

/** Keeps a text on one line, so that a line on standard error is one fault. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]*[\\v\\p{Cntrl}][\\s\\p{Cntrl}]*");

    private OneLine() {}

    static String of(String text) {
        return BREAKS.matcher(text.strip()).replaceAll(" ");
    }
}
