// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

/** The names of the styles that a template has, as a user of Word sees them. */
final class StyleNames {

    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String LIST_BULLET = "List Bullet";
    static final String LIST_NUMBER = "List Number";
    static final String LIST_LETTER = "Bokstavslista";
    static final String LIST_AS_WRITTEN = "List";
    static final String TABLE = "Protokolltabell";
    static final String BOX = "Bevisruta";
    static final String TABLE_TEXT = "Tabelltext";
    static final String TABLE_HEADING = "Tabellrubrik";
    static final String TABLE_FIGURE = "Tabellsiffra";
    static final String TABLE_FIGURE_HEADING = "Tabellsiffrerubrik";
    static final String SIGNATURES = "Underskriftsplatser";
    static final String DECISION = "Beslut";
    static final String DECISION_HEADING = "Beslutsrubrik";
    static final String DECISION_BULLET = "Beslutspunkt";
    static final String DECISION_NUMBER = "Beslutsnummer";
    static final String DECISION_LETTER = "Beslutsbokstav";
    static final String PARAGRAPH_NUMBER = "Paragrafnummer";
    static final String HYPERLINK = "Hyperlink";

    private static final int DEEPEST_HEADING = 5;

    private StyleNames() {}

    /** The title is the h1, so that an h2 is a heading of the first level. */
    static String heading(Element element) {
        int level = element.name().charAt(1) - '1';
        return level == 0 ? TITLE : "heading " + Math.min(level, DEEPEST_HEADING);
    }

    static String cell(Element element) {
        boolean figure = element.hasClass("figure");
        if (element.name().equals("th")) {
            return figure ? TABLE_FIGURE_HEADING : TABLE_HEADING;
        }
        return figure ? TABLE_FIGURE : TABLE_TEXT;
    }

    static String paragraph(Element element) {
        String classes = element.attribute("class");
        return switch (classes == null ? "" : classes) {
            case "organ" -> "Organ";
            case "subtitle" -> "Subtitle";
            case "case-number", "presenter" -> "Ärendeuppgift";
            case "implicit" -> "Underförstått beslut";
            case "attachments" -> "Bilagor";
            case "signature-role" -> "Underskriftsroll";
            case "signature-name" -> "Underskrift";
            default -> NORMAL;
        };
    }
}
