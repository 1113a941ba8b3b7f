// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

/**
 * Words that a tag holds.
 *
 * @param page the place of the page on which they stand
 * @param segment the words
 */
record Piece(int page, Segment segment) {}
