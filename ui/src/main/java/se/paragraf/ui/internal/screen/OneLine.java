// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.screen;

/** What an error says, where it is to be told in one line: SWT lists every place where it looked for a library. */
final class OneLine {

    private static final int LONGEST = 200;

    private OneLine() {}

    static String of(Throwable error) {
        String text = String.valueOf(error.getMessage()).strip().replaceAll("\\s+", " ");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
