// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

/** What the reader was unsure of. */
enum DoubtKind {
    /** A word was mended. */
    REPAIR,
    /** A word may have to be mended. */
    PROPOSAL,
    /** A text belongs to no known part. */
    UNPLACED,
    /** A part of the minutes may be meant otherwise. */
    READING
}
