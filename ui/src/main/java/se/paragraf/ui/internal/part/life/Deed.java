// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.util.Locale;
import java.util.Optional;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** What can be done with minutes in their life, in the order in which it is done. */
enum Deed {
    SEND,
    ADJUST,
    ADJUST_AT_ONCE,
    POST,
    TAKE_DOWN,
    IN_FORCE,
    ARCHIVE,
    RECTIFY,
    TAKE_BACK;

    /** The key of its words, and of what does it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called where it is chosen. */
    Localized label() {
        return Message.of(Deed.class, "deed." + name());
    }

    /** What it is called when it is to be undone. */
    Localized done() {
        return Message.of(Deed.class, "done." + name());
    }

    /** Whether it can be done now. */
    boolean isPossible(Life life) {
        Meeting meeting = life.meeting();
        boolean draft = meeting.getState() == MeetingState.DRAFT;
        return switch (this) {
            case SEND -> life.stage() == Stage.DRAFT;
            case ADJUST -> draft;
            case ADJUST_AT_ONCE -> draft && !meeting.getParagraphs().isEmpty();
            case POST -> !life.toAnnounce().isEmpty();
            case TAKE_DOWN -> !life.up().isEmpty();
            case IN_FORCE -> life.isAppealOver();
            case ARCHIVE -> meeting.getState() == MeetingState.IN_FORCE;
            case RECTIFY -> !life.adjusted().isEmpty();
            case TAKE_BACK -> TakingBack.of(life, Optional.empty()).isPresent();
        };
    }
}
