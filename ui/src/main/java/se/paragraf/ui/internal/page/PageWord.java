// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.page;

/**
 * A word where it stands on a page, in points from its upper left corner.
 *
 * @param text its letters and what stands beside them
 * @param page the number of the page, from 0
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 */
public record PageWord(String text, int page, float left, float top, float right, float bottom) {

    /** The two as one, on the page of the first. */
    public PageWord with(PageWord other) {
        return new PageWord(
                text + " " + other.text,
                page,
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Whether it stands at a place, or closely beside it. */
    public boolean isAt(Spot spot, float near) {
        return spot.page() == page
                && spot.top() >= top - near
                && spot.top() <= bottom + near
                && spot.left() >= left - near
                && spot.left() <= right + near;
    }
}
