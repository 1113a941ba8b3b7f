// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Office;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;

/** To what the people in the list were elected on the day of the meeting, by the file of the body. */
final class Elected {

    private Elected() {}

    /** Whether somebody is elected as a substitute, and not as a member. */
    static boolean isSubstitute(Attendance person) {
        return mandates(person, Office.SUBSTITUTE).findAny().isPresent()
                && mandates(person, Office.MEMBER).findAny().isEmpty();
    }

    /** Whether somebody is elected as the substitute of this very member. */
    static boolean isSubstituteOf(Attendance substitute, Attendance member) {
        return member.getPerson() != null
                && mandates(substitute, Office.SUBSTITUTE)
                        .map(Mandate::getSubstitutesFor)
                        .anyMatch(replaced -> replaced != null && replaced.getPerson() == member.getPerson());
    }

    private static Stream<Mandate> mandates(Attendance person, Office office) {
        return person.getPerson() != null && person.getPerson().eContainer() instanceof Federation body
                ? body.getMandates().stream()
                        .filter(mandate -> mandate.getOffice() == office && mandate.getPerson() == person.getPerson())
                        .filter(mandate -> holds(mandate, person))
                : Stream.empty();
    }

    private static boolean holds(Mandate mandate, Attendance person) {
        LocalDate day = person.eContainer() instanceof Meeting meeting ? meeting.getDate() : null;
        return day == null
                || (mandate.getFrom() == null || !day.isBefore(mandate.getFrom()))
                        && (mandate.getTo() == null || !day.isAfter(mandate.getTo()));
    }
}
