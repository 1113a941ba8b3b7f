// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import org.w3c.dom.Element;
import se.paragraf.core.export.ExportException;

/** The outline that a screen reader leads through: it begins at the top and leaves out no level (PDF/UA-1, 7.4.2). */
final class Headings {

    private int last;

    /** Takes the next heading, h1 to h6. */
    void next(Element heading) throws ExportException {
        int level = heading.getTagName().charAt(1) - '0';
        String text = heading.getTextContent().strip();
        if (text.isEmpty()) {
            throw Refusal.of("pdf.heading.empty", heading.getTagName());
        }
        if (last == 0 && level != 1) {
            throw Refusal.of("pdf.heading.first", text, level);
        }
        if (level > last + 1) {
            throw Refusal.of("pdf.heading.skipped", text, level, last);
        }
        last = level;
    }
}
