// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;

/** In what capacity somebody is called to a meeting. */
public final class Capacity {

    private Capacity() {}

    /** True of one who serves for another, or came without serving. */
    public static boolean isSubstitute(Attendance person) {
        return person.getGroup() == AttendanceGroup.SUBSTITUTE
                || person.getRoles().contains(AttendanceRole.SUBSTITUTE)
                || person.getReplaces() != null
                || person.getSubstitutesFor() != null;
    }
}
