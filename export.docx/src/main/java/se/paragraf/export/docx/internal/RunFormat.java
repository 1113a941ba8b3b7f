// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import se.paragraf.export.docx.internal.template.Style;

/**
 * How a run of text looks and where it leads.
 *
 * @param language null if it is that of the template
 * @param position {@code superscript}, {@code subscript} or null
 * @param style its style, null if none
 * @param link null if it leads nowhere
 */
record RunFormat(boolean bold, boolean italic, String position, String language, Style style, Link link) {

    static final RunFormat PLAIN = new RunFormat(false, false, null, null, null, null);

    RunFormat withBold() {
        return new RunFormat(true, italic, position, language, style, link);
    }

    RunFormat withItalic() {
        return new RunFormat(bold, true, position, language, style, link);
    }

    RunFormat withPosition(String newPosition) {
        return new RunFormat(bold, italic, newPosition, language, style, link);
    }

    RunFormat withLanguage(String newLanguage) {
        return new RunFormat(bold, italic, position, newLanguage, style, link);
    }

    RunFormat withStyle(Style newStyle) {
        return new RunFormat(bold, italic, position, language, newStyle, link);
    }

    RunFormat withLink(Link newLink) {
        return new RunFormat(bold, italic, position, language, Style.HYPERLINK, newLink);
    }

    boolean isPlain() {
        return this == PLAIN || equals(PLAIN);
    }
}
