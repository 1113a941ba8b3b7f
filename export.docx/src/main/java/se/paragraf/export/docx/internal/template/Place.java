// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.util.Set;

/** The tags of content controls that a document fills. Those of other tags stay as they are. */
public final class Place {

    /** Where the body goes. */
    public static final String BODY = "innehall";

    /** The table of contents. */
    public static final String CONTENTS = "innehallsforteckning";

    /** A logo of the template's own, instead of that of the document. */
    public static final String LOGO = "logo";

    /** Who the document is of. */
    public static final String ORGAN = "organ";

    /** The main heading. */
    public static final String TITLE = "titel";

    /** The line below it. */
    public static final String SUBTITLE = "undertitel";

    /** The day of the meeting, as in 2024-03-14. */
    public static final String DATE = "datum";

    /** The title among the properties of the document: what it is, when, and of whom. */
    public static final String DOCUMENT = "dokument";

    /** What the document is, in a sentence. */
    public static final String SUBJECT = "amne";

    /** The words by which it is found. */
    public static final String KEYWORDS = "nyckelord";

    /** The line that stands on every page. */
    public static final String RUNNING_HEAD = "sidhuvud";

    /** The word for a page in the language of the document. */
    public static final String PAGE = "sida";

    /** Those that become a text. */
    static final Set<String> TEXTS =
            Set.of(ORGAN, TITLE, SUBTITLE, DATE, DOCUMENT, SUBJECT, KEYWORDS, RUNNING_HEAD, PAGE);

    /** Further numberings. Inside parts only. */
    public static final String NUMBERINGS = "#numberings";

    private Place() {}
}
