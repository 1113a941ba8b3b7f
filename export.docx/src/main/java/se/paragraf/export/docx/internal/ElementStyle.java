// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import se.paragraf.export.docx.internal.template.Style;
import se.paragraf.export.docx.internal.xml.Element;

/** Which style an element of the XHTML has in Word. */
final class ElementStyle {

    private static final Style[] HEADINGS = {
        Style.TITLE, Style.HEADING_1, Style.HEADING_2, Style.HEADING_3, Style.HEADING_4, Style.HEADING_5
    };

    private ElementStyle() {}

    /** The title is the h1, so that an h2 is a heading of the first level. */
    static Style heading(Element element) {
        return HEADINGS[element.name().charAt(1) - '1'];
    }

    static Style cell(Element element) {
        boolean figure = element.hasClass("figure");
        if (element.name().equals("th")) {
            return figure ? Style.TABLE_FIGURE_HEADING : Style.TABLE_HEADING;
        }
        return figure ? Style.TABLE_FIGURE : Style.TABLE_TEXT;
    }

    static Style paragraph(Element element) {
        String classes = element.attribute("class");
        return switch (classes == null ? "" : classes) {
            case "organ" -> Style.ORGAN;
            case "subtitle" -> Style.SUBTITLE;
            case "case-number", "presenter" -> Style.MATTER;
            case "implicit" -> Style.IMPLICIT;
            case "attachments" -> Style.ATTACHMENTS;
            case "caption" -> Style.CAPTION;
            case "signature-role" -> Style.SIGNATURE_ROLE;
            case "signature-name" -> Style.SIGNATURE_NAME;
            default -> Style.NORMAL;
        };
    }
}
