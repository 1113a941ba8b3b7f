// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.calendar;

/** The days of the legal calendar, in the order in which they come. */
public enum DeadlineKind {
    /** The last lawful day of adjustment, counted from the meeting. */
    ADJUSTMENT_LATEST,
    /** The last lawful day to announce the adjustment, counted from it. */
    NOTICE_LATEST,
    /** The last day of appeal, counted from the notice on the last board. */
    LAST_APPEAL_DAY,
    /** The first day on which the notice may be taken down, counted from the notice on the last board. */
    EARLIEST_REMOVAL
}
