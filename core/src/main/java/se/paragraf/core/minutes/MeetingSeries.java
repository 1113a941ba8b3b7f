// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.minutes.Meeting;

/**
 * Meetings of one body in the order of their days. Immutable; for any thread as long as nobody changes the meetings.
 */
public final class MeetingSeries {

    private final List<Meeting> meetings;
    private final boolean known;

    private MeetingSeries(List<Meeting> meetings, boolean known) {
        this.meetings = meetings;
        this.known = known;
    }

    /**
     * A meeting of which no others are at hand.
     *
     * @param meeting the meeting
     * @return the series
     */
    public static MeetingSeries alone(Meeting meeting) {
        return new MeetingSeries(List.of(meeting), false);
    }

    /**
     * The meetings that are at hand, as those of a folder.
     *
     * @param meetings meetings of one body; those without a day are left out, as nobody knows their place
     * @return the series
     */
    public static MeetingSeries of(List<Meeting> meetings) {
        return new MeetingSeries(
                meetings.stream()
                        .filter(meeting -> meeting.getDate() != null)
                        .sorted(Comparator.comparing(Meeting::getDate))
                        .toList(),
                true);
    }

    /**
     * The meetings, the earliest first.
     *
     * @return the meetings
     */
    public List<Meeting> meetings() {
        return meetings;
    }

    /**
     * Whether somebody said what other meetings there are.
     *
     * @return false if one meeting was given alone, so that nothing follows from the want of others
     */
    public boolean isKnown() {
        return known;
    }

    /**
     * The meeting before another.
     *
     * @param meeting the later one
     * @return the nearest earlier one; empty if there is none, or the meeting is not in the series
     */
    public Optional<Meeting> before(Meeting meeting) {
        int place = meetings.indexOf(meeting);
        return place > 0 ? Optional.of(meetings.get(place - 1)) : Optional.empty();
    }

    /**
     * The meetings after another.
     *
     * @param meeting the earlier one
     * @return the later ones, the nearest first; none if the meeting is not in the series
     */
    public List<Meeting> after(Meeting meeting) {
        int place = meetings.indexOf(meeting);
        return place < 0 ? List.of() : meetings.subList(place + 1, meetings.size());
    }
}
