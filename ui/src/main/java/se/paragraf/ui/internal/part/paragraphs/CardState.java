// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;

/** What of a paragraph its card shows, to tell whether it is to be drawn anew. */
record CardState(Paragraph paragraph, int number, String written, String title, ParagraphKind kind, int decisions) {

    static CardState of(Paragraph paragraph) {
        return new CardState(
                paragraph,
                paragraph.getNumber(),
                paragraph.getNumberAsWritten(),
                paragraph.getTitle(),
                paragraph.getKind(),
                paragraph.getDecisions().size());
    }
}
