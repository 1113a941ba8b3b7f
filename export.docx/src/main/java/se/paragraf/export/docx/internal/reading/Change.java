// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.reading;

import se.paragraf.export.docx.internal.carried.WrittenText;

/**
 * A paragraph that differs from what was written.
 *
 * @param before what was written; null if it was added
 * @param after what stands there now; null if it was removed
 * @param previous what was written before it; null if nothing was
 */
record Change(WrittenText before, FoundText after, WrittenText previous) {

    boolean isAdded() {
        return before == null;
    }

    boolean isRemoved() {
        return after == null;
    }
}
