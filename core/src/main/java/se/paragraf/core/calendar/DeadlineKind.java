// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.calendar;

/** The days of the legal calendar, in the order in which they come. */
public enum DeadlineKind {
    /** The last lawful day of adjustment. */
    ADJUSTMENT_LATEST,
    /** The last lawful day to announce the adjustment. */
    NOTICE_LATEST,
    /** The last day of appeal. */
    LAST_APPEAL_DAY,
    /** The first day on which the notice may be taken down. */
    EARLIEST_REMOVAL
}
