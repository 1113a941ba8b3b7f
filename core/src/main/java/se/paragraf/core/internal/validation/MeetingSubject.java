// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import java.util.Optional;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.internal.minutes.GoverningLaw;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Meeting;

/** A meeting under check. */
record MeetingSubject(Meeting meeting, Optional<LegalCalendar> calendar) implements Subject {

    static MeetingSubject of(Meeting meeting, LegalCalendar calendar) {
        Optional<LegalCalendar> bound =
                GoverningLaw.body(meeting).map(calendar::of).orElseGet(() -> calendar.under(GoverningLaw.of(meeting)));
        return new MeetingSubject(meeting, bound);
    }
}
