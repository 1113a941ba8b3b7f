// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.preview;

/**
 * A place on the pages of a document.
 *
 * @param page the number of the page, from 0
 * @param top the distance from the top of the page, in points
 */
record Spot(int page, float top) implements Comparable<Spot> {

    @Override
    public int compareTo(Spot other) {
        return page == other.page ? Float.compare(top, other.top) : Integer.compare(page, other.page);
    }
}
