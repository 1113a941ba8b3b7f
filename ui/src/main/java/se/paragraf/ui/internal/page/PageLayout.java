// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.page;

import java.util.List;

/**
 * Pages below each other. Immutable.
 *
 * @param sizes the sizes of the pages in points
 * @param scale pixels of the window for each point
 */
record PageLayout(List<PdfPages.Size> sizes, float scale) {

    /** Between the pages, and around them. */
    static final int GAP = 10;

    PageLayout {
        sizes = List.copyOf(sizes);
    }

    /** The scale at which the widest page is as wide as the window. */
    static float fitting(List<PdfPages.Size> sizes, int width) {
        float widest =
                (float) sizes.stream().mapToDouble(PdfPages.Size::width).max().orElse(1);
        return Math.max(0.1f, (width - 2 * GAP) / widest);
    }

    int width(int page) {
        return Math.round(sizes.get(page).width() * scale);
    }

    int height(int page) {
        return Math.round(sizes.get(page).height() * scale);
    }

    /** Where a page begins; behind the last one, where all ends. */
    int top(int page) {
        int top = GAP;
        for (int i = 0; i < page; i++) {
            top += height(i) + GAP;
        }
        return top;
    }

    int height() {
        return top(sizes.size());
    }

    int width() {
        int widest = 0;
        for (int i = 0; i < sizes.size(); i++) {
            widest = Math.max(widest, width(i));
        }
        return widest + 2 * GAP;
    }

    /** What stands at a height; between two pages the end of the upper one. */
    Spot at(int y) {
        int page = 0;
        while (page + 1 < sizes.size() && top(page + 1) <= y) {
            page++;
        }
        return new Spot(page, Math.max(0, (y - top(page)) / scale));
    }

    /** The height at which something stands. */
    int y(Spot spot) {
        return spot.page() < sizes.size() ? top(spot.page()) + Math.round(spot.top() * scale) : height();
    }
}
