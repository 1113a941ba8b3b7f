// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.List;
import java.util.SortedSet;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;

/** The seats of members, as far as nobody sits in them. */
final class Seats {

    private final Presence presence;

    Seats(Meeting meeting) {
        this(new Presence(meeting));
    }

    Seats(Presence presence) {
        this.presence = presence;
    }

    /** Where a member is away, or may not take part, and nobody but perhaps the substitute serves in the place. */
    SortedSet<Integer> open(Attendance member, Attendance substitute) {
        SortedSet<Integer> open = presence.all();
        open.removeAll(presence.stated(member));
        open.addAll(presence.disqualified(member));
        others(member, substitute).forEach(other -> open.removeAll(presence.of(other)));
        return open;
    }

    /** Whether the substitute can serve for the member without changing how that one stands. */
    boolean isFree(Attendance member, Attendance substitute) {
        if (presence.all().isEmpty()) {
            return member.getGroup() == AttendanceGroup.ABSENT
                    && others(member, substitute).isEmpty();
        }
        return !open(member, substitute).isEmpty();
    }

    private List<Attendance> others(Attendance member, Attendance substitute) {
        return presence.participation().substitutesOf(member).stream()
                .filter(other -> other != substitute)
                .toList();
    }
}
