// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.internal.calendar.StatutoryCalendar;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.LimitOverride;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/**
 * The days by which minutes must be adjusted, announced and left on the boards. The service counts for a coordination
 * federation. For any thread.
 */
@ProviderType
public interface LegalCalendar {

    /**
     * Makes the calendar without OSGi.
     *
     * @return the calendar of a coordination federation
     */
    static LegalCalendar standalone() {
        return new StatutoryCalendar();
    }

    /**
     * The same calendar for another kind of body.
     *
     * @param profile the law that the body answers to
     * @return the calendar; empty if no statute binds the body to days, as with an association
     */
    Optional<LegalCalendar> under(LawProfile profile);

    /**
     * The same calendar for a body with its profile and the limits that it set for itself.
     *
     * @param body the body
     * @return the calendar; empty if neither a statute nor the body itself sets all of the limits
     */
    Optional<LegalCalendar> of(Federation body);

    /**
     * The days of one meeting: of its minutes as a whole, of paragraphs that were adjusted apart, and of each board.
     *
     * @param meeting the meeting, not to be changed meanwhile
     * @return its days; empty if nothing binds the body to days
     */
    Optional<MeetingCalendar> of(Meeting meeting);

    /**
     * The limits of the calendar that the body set for itself.
     *
     * @return the limits; empty if the law alone sets them
     */
    List<LimitOverride> ownLimits();

    /**
     * Where a day comes from.
     *
     * @param kind the day
     * @return the statute, or the decision by which the body set a limit of its own
     */
    String source(DeadlineKind kind);

    /**
     * Whether the law lets a term end on a day (Lag 1930:173 2 §).
     *
     * @param day the day
     * @return false on Saturdays, Sundays, public holidays and the eves on a par with them
     */
    boolean isWorkingDay(LocalDate day);

    /**
     * Why a time does not end on the day on which it would.
     *
     * @param kind the day that is counted
     * @param from the day that it is counted from
     * @return the name of the free day on which it would have ended; empty if that is a working day
     */
    Optional<Message> shiftedBecause(DeadlineKind kind, LocalDate from);

    /**
     * The last lawful day of adjustment (KL 5:69; Lag 1930:173 2 §).
     *
     * @param meeting the day of the meeting
     * @return a working day
     */
    LocalDate adjustmentLatest(LocalDate meeting);

    /**
     * The last lawful day to announce the adjustment (KL 8:12; Lag 1930:173 2 §).
     *
     * @param adjusted the day of the adjustment
     * @return a working day
     */
    LocalDate noticeLatest(LocalDate adjusted);

    /**
     * The last day of appeal (KL 13:5; Lag 1930:173 1-2 §§).
     *
     * @param posted the day on which the last board announced it
     * @return a working day
     */
    LocalDate lastAppealDay(LocalDate posted);

    /**
     * The first day on which the notice may be taken down (KL 8:12, 13:5).
     *
     * @param posted the day on which the last board announced it
     * @return the day after the last day of appeal
     */
    LocalDate earliestRemoval(LocalDate posted);
}
