// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import se.paragraf.export.docx.internal.xml.Markup;
import se.paragraf.export.docx.internal.xml.Texts;

/** The element of a text whose white space is collapsed. */
final class TextElement {

    private TextElement() {}

    /** Word cuts off a blank at either end unless it is told not to, so only there it is told. */
    static void write(String text, Markup out) throws IOException {
        boolean blankAtEnd =
                !text.isEmpty() && (Texts.isBlank(text.charAt(0)) || Texts.isBlank(text.charAt(text.length() - 1)));
        out.raw(blankAtEnd ? "<w:t xml:space=\"preserve\">" : "<w:t>")
                .text(text)
                .raw("</w:t>");
    }
}
