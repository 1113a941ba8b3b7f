// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

/**
 * Words side by side on a line that belong together.
 *
 * @param text the words, one blank between each
 * @param left where they begin
 * @param right where they end
 * @param baseline on what they stand
 * @param size how large their font is
 * @param blank how wide the blanks between them are; 0 without any
 * @param mark the number of the marked content that they belong to
 */
record Segment(String text, double left, double right, double baseline, double size, double blank, int mark)
        implements Placed {}
