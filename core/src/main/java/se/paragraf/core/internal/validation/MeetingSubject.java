// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import java.util.Optional;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Meeting;

/** A meeting under check. */
record MeetingSubject(Meeting meeting, Optional<LegalCalendar> calendar) implements Subject {

    /** A meeting of a body that is not known answers to the law of coordination federations. */
    static MeetingSubject of(Meeting meeting, LegalCalendar calendar) {
        Federation body = meeting.getFederation();
        return new MeetingSubject(meeting, body == null ? Optional.of(calendar) : calendar.under(body.getProfile()));
    }
}
