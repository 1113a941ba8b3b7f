// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;

/** How somebody who is called stands in the list of those present. */
enum Standing {
    /** A member who is present. */
    MEMBER(AttendanceGroup.DECIDING),
    /** A substitute who serves in the place of a member (Finsam 15 §). */
    SERVING(AttendanceGroup.DECIDING),
    /** A substitute who is present without serving. */
    SUBSTITUTE(AttendanceGroup.SUBSTITUTE),
    /** Staff, guest, auditor. */
    OTHER(AttendanceGroup.OTHER),
    /** Not present. */
    ABSENT(AttendanceGroup.ABSENT);

    private final AttendanceGroup group;

    Standing(AttendanceGroup group) {
        this.group = group;
    }

    AttendanceGroup group() {
        return group;
    }

    static Standing of(Attendance person) {
        return switch (person.getGroup()) {
            case ABSENT -> ABSENT;
            case OTHER -> OTHER;
            case SUBSTITUTE -> SUBSTITUTE;
            case DECIDING -> isServing(person) ? SERVING : MEMBER;
        };
    }

    /** As what somebody comes who comes at all: a member, a substitute or another. */
    static Standing called(Attendance person) {
        Standing now = of(person);
        if (now != ABSENT) {
            return now == SERVING ? SUBSTITUTE : now;
        }
        if (isServing(person) || Elected.isSubstitute(person)) {
            return SUBSTITUTE;
        }
        boolean represents = person.getRoles().contains(AttendanceRole.MEMBER)
                || person.getMember() != null
                || person.getOrganisation() != null;
        return represents || person.getTitles().isEmpty() ? MEMBER : OTHER;
    }

    private static boolean isServing(Attendance person) {
        return person.getReplaces() != null
                || person.getSubstitutesFor() != null
                || person.getRoles().contains(AttendanceRole.SUBSTITUTE);
    }
}
