// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

/** The keys of facts, the same in the findings of all rules. */
public final class Facts {

    /** The last lawful day, or the first where the law says how soon: a date. */
    public static final String LIMIT = "limit";

    /** What the minutes state: a date. */
    public static final String ACTUAL = "actual";

    /** Days from the limit to what the minutes state: a number. */
    public static final String DAYS_LATE = "daysLate";

    /** The last day of appeal as computed: a date. */
    public static final String LAST_APPEAL_DAY = "lastAppealDay";

    /**
     * Numbers of the paragraphs in question: a list of numbers, the first hundred of them, as one misread digit would
     * give millions; the message tells all by the ends of their ranges.
     */
    public static final String PARAGRAPHS = "paragraphs";

    /** Names in question as written: a list of texts. */
    public static final String NAMES = "names";

    /** Numbers of the paragraphs that state a decision as one, as {@link #PARAGRAPHS}. */
    public static final String EXPLICIT = "explicit";

    /** Numbers of the paragraphs whose decision follows from what was done, as {@link #PARAGRAPHS}. */
    public static final String IMPLICIT = "implicit";

    /** How many there are: a number. */
    public static final String COUNT = "count";

    /** The day of another meeting of the series in question: a date. */
    public static final String MEETING = "meeting";

    /** Numbers of the pages in question, counted from 1: a list of numbers, the first hundred of them. */
    public static final String PAGES = "pages";

    /** How many members the body has: a number. */
    public static final String SEATS = "seats";

    /** How many it takes at least: a number. */
    public static final String NEEDED = "needed";

    private Facts() {}
}
