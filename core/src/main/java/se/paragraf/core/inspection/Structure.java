// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.inspection;

import java.util.List;

/**
 * What a file tells to those who do not see it. Immutable, for any thread.
 *
 * @param tagged whether it tells anything of its structure; if not, the rest is empty
 * @param headings the levels of its headings in their order, 1 for the highest, 0 where one states no level
 * @param tables how many tables with data it has
 * @param tablesWithHeaders how many of them tell which cells are headers
 * @param pictures how many pictures it has that are no decoration
 * @param picturesWithText how many of them have a text in their place
 * @param bookmarks whether it has bookmarks, or its headings serve as such
 */
public record Structure(
        boolean tagged,
        List<Integer> headings,
        int tables,
        int tablesWithHeaders,
        int pictures,
        int picturesWithText,
        boolean bookmarks) {

    /**
     * Creates it.
     *
     * @param tagged whether it is tagged
     * @param headings not null
     * @param tables not negative
     * @param tablesWithHeaders not negative
     * @param pictures not negative
     * @param picturesWithText not negative
     * @param bookmarks whether it has bookmarks
     * @throws NullPointerException if an argument is null
     */
    public Structure {
        headings = List.copyOf(headings);
    }
}
