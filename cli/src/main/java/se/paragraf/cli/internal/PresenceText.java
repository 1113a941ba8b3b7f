// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;

/** Who was there, group by group. */
final class PresenceText {

    private final TextPage page;

    PresenceText(TextPage page) {
        this.page = page;
    }

    void write(List<Attendance> attendances) {
        for (AttendanceGroup group : AttendanceGroup.VALUES) {
            List<Attendance> members = attendances.stream()
                    .filter(attendance -> attendance.getGroup() == group)
                    .toList();
            if (!members.isEmpty()) {
                page.heading("group." + group.getName());
                members.forEach(member -> page.line("  " + person(member)));
            }
        }
    }

    private String person(Attendance person) {
        List<String> parts = new ArrayList<>();
        parts.add(person.getParty() == null ? person.getName() : person.getName() + " (" + person.getParty() + ")");
        parts.add(person.getOrganisation());
        for (AttendanceRole role : person.getRoles()) {
            parts.add(page.word("role." + role.getName()));
        }
        parts.addAll(person.getTitles());
        if (person.getSubstitutesFor() != null) {
            parts.add(page.word("show.substitutes", person.getSubstitutesFor()));
        }
        if (!person.getPresence().isEmpty()) {
            parts.add("§ " + Spans.numbers(person.getPresence()));
        }
        if (!person.getTimes().isEmpty()) {
            parts.add(Spans.times(person.getTimes()));
        }
        parts.removeIf(Objects::isNull);
        return String.join(", ", parts);
    }
}
