// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

/** A stretch of text of one look, a picture, or, with neither, a line break. */
final class Run {

    private final RunFormat format;
    private final Picture picture;
    private String text;

    /** The text where it comes in several pieces; most come in one, which need not be copied. */
    private StringBuilder pieces;

    private Run(RunFormat format, String text, Picture picture) {
        this.format = format;
        this.text = text;
        this.picture = picture;
    }

    static Run text(RunFormat format, String text) {
        return new Run(format, text, null);
    }

    static Run lineBreak(RunFormat format) {
        return new Run(format, null, null);
    }

    static Run picture(Picture picture) {
        return new Run(RunFormat.PLAIN, null, picture);
    }

    RunFormat format() {
        return format;
    }

    /** The picture, null if it is none. */
    Picture picture() {
        return picture;
    }

    boolean isText() {
        return text != null;
    }

    boolean isBreak() {
        return text == null && picture == null;
    }

    void append(String piece) {
        if (pieces == null) {
            pieces = new StringBuilder(text.length() + piece.length()).append(text);
        }
        pieces.append(piece);
    }

    /** Takes away the last character. */
    void shorten() {
        text = text().substring(0, text().length() - 1);
    }

    /** The text, null if it is none. */
    String text() {
        if (pieces != null) {
            text = pieces.toString();
            pieces = null;
        }
        return text;
    }
}
