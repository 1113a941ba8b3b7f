// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.util.List;
import java.util.Locale;
import se.paragraf.core.internal.minutes.Capacity;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;

/** Those with a vote. */
final class Serving {

    private Serving() {}

    static List<Attendance> in(Subject subject) {
        return subject.meeting().getAttendances().stream()
                .filter(person -> person.getGroup() == AttendanceGroup.DECIDING)
                .toList();
    }

    static boolean isListed(Subject subject) {
        return subject.meeting().getAttendances().stream()
                .anyMatch(person -> person.getGroup() == AttendanceGroup.DECIDING);
    }

    /** Whether the minutes say in what capacity one serves, beside the name or in the heading above it. */
    static boolean isTold(Attendance person) {
        return Capacity.isSubstitute(person)
                || person.getRoles().contains(AttendanceRole.MEMBER)
                || person.getRoles().contains(AttendanceRole.CHAIR)
                || person.getRoles().contains(AttendanceRole.VICE_CHAIR)
                || isHeadedAsMembers(person.getGroupLabel());
    }

    private static boolean isHeadedAsMembers(String label) {
        String words = label == null ? "" : label.toLowerCase(Locale.ROOT);
        return words.contains("ledam") != words.contains("ersättare");
    }

    static String name(Attendance person) {
        return person.getName() == null ? "?" : person.getName();
    }

    static List<String> names(List<Attendance> people) {
        return people.stream().map(Serving::name).toList();
    }

    /** The place of a person in the contract's JSON. */
    static String location(Subject subject, Attendance person) {
        return "participants[" + subject.meeting().getAttendances().indexOf(person) + "]";
    }
}
