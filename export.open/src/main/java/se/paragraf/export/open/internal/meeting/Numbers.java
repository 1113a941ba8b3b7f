// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.meeting;

import se.paragraf.model.minutes.Paragraph;

/** The number of a paragraph as it is read. */
public final class Numbers {

    private Numbers() {}

    /** As written, else with its sign; null if it has none. */
    public static String of(Paragraph paragraph) {
        String written = paragraph.getNumberAsWritten();
        if (written != null && !written.isBlank()) {
            return written.strip();
        }
        return paragraph.getNumber() > 0 ? "§ " + paragraph.getNumber() : null;
    }
}
