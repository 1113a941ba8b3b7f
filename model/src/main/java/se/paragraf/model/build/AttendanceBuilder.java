// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import java.time.LocalTime;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.TimeRange;

/** One person at a meeting. */
public final class AttendanceBuilder {

    private final Attendance attendance = MinutesFactory.eINSTANCE.createAttendance();

    AttendanceBuilder(String name, AttendanceGroup group) {
        attendance.setName(Require.text(name, "name"));
        attendance.setGroup(group);
    }

    /**
     * The principal that the person represents: Exempelby kommun.
     *
     * @param organisation its full name in the singular
     * @return this
     */
    public AttendanceBuilder representing(String organisation) {
        attendance.setOrganisation(Require.text(organisation, "organisation"));
        return this;
    }

    /**
     * The party of the person.
     *
     * @param party its letters: S
     * @return this
     */
    public AttendanceBuilder ofParty(String party) {
        attendance.setParty(Require.text(party, "party"));
        return this;
    }

    /**
     * The person leads the meeting.
     *
     * @return this
     */
    public AttendanceBuilder asChair() {
        attendance.getRoles().add(AttendanceRole.CHAIR);
        return this;
    }

    /**
     * The person is the vice chair.
     *
     * @return this
     */
    public AttendanceBuilder asViceChair() {
        attendance.getRoles().add(AttendanceRole.VICE_CHAIR);
        return this;
    }

    /**
     * The person keeps the minutes.
     *
     * @return this
     */
    public AttendanceBuilder asSecretary() {
        attendance.getRoles().add(AttendanceRole.SECRETARY);
        return this;
    }

    /**
     * The person adjusts the minutes with the chair.
     *
     * @return this
     */
    public AttendanceBuilder asAdjuster() {
        attendance.getRoles().add(AttendanceRole.ADJUSTER);
        return this;
    }

    /**
     * A title where no office fits: Förbundschef.
     *
     * @param title the title as in the minutes
     * @return this
     */
    public AttendanceBuilder titled(String title) {
        attendance.getTitles().add(Require.text(title, "title"));
        return this;
    }

    /**
     * The person takes part at a distance.
     *
     * @return this
     */
    public AttendanceBuilder atDistance() {
        attendance.setRemote(true);
        return this;
    }

    /**
     * The person was present at these paragraphs only; more than one range may be said.
     *
     * @param first the first paragraph
     * @param last the last one, included
     * @return this
     * @throws IllegalArgumentException if the last is before the first
     */
    public AttendanceBuilder presentAt(int first, int last) {
        attendance.setWholeMeeting(false);
        attendance.getPresence().add(Require.range(first, last));
        return this;
    }

    /**
     * The person was present between these clock times only; more than one span may be said.
     *
     * @param from when the person came
     * @param to when the person left
     * @return this
     * @throws IllegalArgumentException if the person left before coming
     */
    public AttendanceBuilder presentBetween(LocalTime from, LocalTime to) {
        Require.order(Require.notNull(from, "from"), Require.notNull(to, "to"), "from and to");
        TimeRange range = MinutesFactory.eINSTANCE.createTimeRange();
        range.setFrom(from);
        range.setTo(to);
        attendance.setWholeMeeting(false);
        attendance.getTimes().add(range);
        return this;
    }

    Attendance result() {
        return attendance;
    }
}
