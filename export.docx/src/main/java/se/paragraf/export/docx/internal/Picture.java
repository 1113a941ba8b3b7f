// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

/**
 * A picture in a line.
 *
 * @param relationship leads to the picture
 * @param drawing leads to its form that can be scaled, which newer programs take; null if there is none
 * @param id its number in the document
 * @param alt what it shows; empty if it is decorative
 * @param width its width in English Metric Units, of which a millimetre has 36 000
 * @param height its height in the same
 */
record Picture(String relationship, String drawing, String id, String alt, long width, long height) {

    boolean isDecorative() {
        return alt.isEmpty();
    }
}
