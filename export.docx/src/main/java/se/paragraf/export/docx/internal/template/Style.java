// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.util.Optional;

/** The styles that documents are made of, by the names under which a template has them. */
public enum Style {
    NORMAL("Normal", Kind.PARAGRAPH, null),
    TITLE("Title", "Rubrik", Kind.PARAGRAPH),
    SUBTITLE("Subtitle", Kind.PARAGRAPH, NORMAL),
    HEADING_1("heading 1", "Rubrik 1", Kind.PARAGRAPH),
    HEADING_2("heading 2", "Rubrik 2", Kind.PARAGRAPH),
    HEADING_3("heading 3", Kind.PARAGRAPH, HEADING_2),
    HEADING_4("heading 4", Kind.PARAGRAPH, HEADING_3),
    HEADING_5("heading 5", Kind.PARAGRAPH, HEADING_4),
    CONTENTS_1("toc 1", Kind.PARAGRAPH, NORMAL),
    CONTENTS_2("toc 2", Kind.PARAGRAPH, CONTENTS_1),
    ORGAN("Organ", Kind.PARAGRAPH, NORMAL),
    LIST_BULLET("List Bullet", "Punktlista", Kind.PARAGRAPH),
    LIST_NUMBER("List Number", "Numrerad lista", Kind.PARAGRAPH),
    LIST_LETTER("Bokstavslista", Kind.PARAGRAPH, LIST_NUMBER),
    LIST_AS_WRITTEN("List", Kind.PARAGRAPH, NORMAL),
    CAPTION("caption", Kind.PARAGRAPH, NORMAL),
    MATTER("Ärendeuppgift", Kind.PARAGRAPH, NORMAL),
    IMPLICIT("Underförstått beslut", Kind.PARAGRAPH, NORMAL),
    ATTACHMENTS("Bilagor", Kind.PARAGRAPH, NORMAL),
    DECISION("Beslut", "Beslut", Kind.PARAGRAPH),
    DECISION_HEADING("Beslutsrubrik", Kind.PARAGRAPH, HEADING_2),
    DECISION_BULLET("Beslutspunkt", Kind.PARAGRAPH, LIST_BULLET),
    DECISION_NUMBER("Beslutsnummer", Kind.PARAGRAPH, LIST_NUMBER),
    DECISION_LETTER("Beslutsbokstav", Kind.PARAGRAPH, LIST_LETTER),
    TABLE_TEXT("Tabelltext", Kind.PARAGRAPH, NORMAL),
    TABLE_HEADING("Tabellrubrik", Kind.PARAGRAPH, TABLE_TEXT),
    TABLE_FIGURE("Tabellsiffra", Kind.PARAGRAPH, TABLE_TEXT),
    TABLE_FIGURE_HEADING("Tabellsiffrerubrik", Kind.PARAGRAPH, TABLE_HEADING),
    SIGNATURE_ROLE("Underskriftsroll", Kind.PARAGRAPH, NORMAL),
    SIGNATURE_NAME("Underskrift", Kind.PARAGRAPH, NORMAL),
    PARAGRAPH_NUMBER("Paragrafnummer", Kind.CHARACTER, null),
    HYPERLINK("Hyperlink", Kind.CHARACTER, null),
    TABLE_GRID("Table Grid", "Tabellrutnät", Kind.TABLE),
    TABLE("Protokolltabell", Kind.TABLE, TABLE_GRID),
    BOX("Bevisruta", Kind.TABLE, TABLE_GRID),
    SIGNATURES("Underskriftsplatser", Kind.TABLE, null);

    /** What a style is for, as its {@code type} says. */
    enum Kind {
        PARAGRAPH,
        CHARACTER,
        TABLE
    }

    private final String styleName;
    private final String swedishName;
    private final Kind kind;
    private final Style substitute;

    /** A style that a template can do without. */
    Style(String styleName, Kind kind, Style substitute) {
        this.styleName = styleName;
        this.swedishName = null;
        this.kind = kind;
        this.substitute = substitute;
    }

    /** A style that every template has. */
    Style(String styleName, String swedishName, Kind kind) {
        this.styleName = styleName;
        this.swedishName = swedishName;
        this.kind = kind;
        this.substitute = null;
    }

    /** Its name in the file, whatever the language of Word. */
    String styleName() {
        return styleName;
    }

    Kind kind() {
        return kind;
    }

    boolean isNeeded() {
        return swedishName != null;
    }

    /** As a user of Word in Swedish or English finds it. */
    String shownName() {
        String english = Character.toUpperCase(styleName.charAt(0)) + styleName.substring(1);
        return english.equals(swedishName) ? english : english + " (" + swedishName + ")";
    }

    /** The style that stands in where a template has none of this name; empty if that is the standard one. */
    Optional<Style> substitute() {
        return Optional.ofNullable(substitute);
    }
}
