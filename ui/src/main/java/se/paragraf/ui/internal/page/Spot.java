// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.page;

/**
 * A place on the pages of a document.
 *
 * @param page the number of the page, from 0
 * @param top the distance from the top of the page, in points
 * @param left the distance from its left edge, in points, which does not count for the order
 */
public record Spot(int page, float top, float left) implements Comparable<Spot> {

    /** At the left edge. */
    public Spot(int page, float top) {
        this(page, top, 0);
    }

    @Override
    public int compareTo(Spot other) {
        return page == other.page ? Float.compare(top, other.top) : Integer.compare(page, other.page);
    }
}
