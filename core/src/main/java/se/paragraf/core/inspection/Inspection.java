// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.inspection;

import java.util.Objects;
import java.util.Optional;

/**
 * What the file of a document tells of itself. Immutable, for any thread.
 *
 * @param kind the kind of file: pdf, docx
 * @param pages how many pages it has; 0 where that is not known before it is laid out
 * @param textPages on how many of them there is text that can be selected and searched
 * @param tagged whether its structure is told to those who do not see it
 * @param language the language that it states, as in BCP 47; empty if none
 * @param title the title that it states; empty if none
 * @param headings how many headings its structure has
 * @param tables how many tables its structure has
 * @param tablesWithHeaders how many of them tell which cells are headers
 * @param pictures how many pictures its structure has
 * @param picturesWithText how many of them have an alternative text
 * @param bookmarks whether it has bookmarks or another way to go from heading to heading
 * @param archival the standard for archives that it claims to follow: PDF/A-2A; empty if none
 * @param accessible the standard of accessibility that it claims to follow: PDF/UA-1; empty if none
 */
public record Inspection(
        String kind,
        int pages,
        int textPages,
        boolean tagged,
        Optional<String> language,
        Optional<String> title,
        int headings,
        int tables,
        int tablesWithHeaders,
        int pictures,
        int picturesWithText,
        boolean bookmarks,
        Optional<String> archival,
        Optional<String> accessible) {

    /**
     * Creates it.
     *
     * @param kind not null
     * @param pages not negative
     * @param textPages not negative
     * @param tagged whether it is tagged
     * @param language not null
     * @param title not null
     * @param headings not negative
     * @param tables not negative
     * @param tablesWithHeaders not negative
     * @param pictures not negative
     * @param picturesWithText not negative
     * @param bookmarks whether it has bookmarks
     * @param archival not null
     * @param accessible not null
     * @throws NullPointerException if an argument is null
     */
    public Inspection {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(archival, "archival");
        Objects.requireNonNull(accessible, "accessible");
    }
}
