// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.Notice;

/**
 * Tells drafts. A meeting of which nothing is said is in the state of a draft too, and minutes that were read from another
 * document seldom tell of their state: only an adjustment that is planned and not made says it.
 */
final class Draft {

    private Draft() {}

    static boolean is(Meeting meeting) {
        return meeting.getState() == MeetingState.DRAFT
                && meeting.getImportRecord() == null
                && !meeting.getAdjustments().isEmpty()
                && meeting.getAdjustments().stream()
                        .noneMatch(adjustment -> adjustment.getAdjustedOn() != null || isSigned(adjustment))
                && meeting.getNotices().stream()
                        .noneMatch(notice -> notice.getAdjustedOn() != null || isPosted(notice));
    }

    private static boolean isSigned(Adjustment adjustment) {
        return adjustment.getSignatures().stream().anyMatch(signature -> signature.getSignedOn() != null);
    }

    private static boolean isPosted(Notice notice) {
        return notice.getPostings().stream().anyMatch(posting -> posting.getPostedOn() != null);
    }
}
