// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Meeting;

/** A meeting under check. */
record MeetingSubject(Meeting meeting, LegalCalendar calendar) implements Subject {}
