// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;

/** Those listed, each once: what a second list says of one who is listed is added to the first. */
final class Roster {

    private final List<Attendance> all;
    private final Map<String, List<Attendance>> byName = new HashMap<>();

    /**
     * Goes on with a list.
     *
     * @param all changed by {@link #add}
     */
    Roster(List<Attendance> all) {
        this.all = all;
        all.forEach(this::remember);
    }

    void add(Attendance person) {
        for (Attendance known : byName.getOrDefault(key(person), List.of())) {
            if (isSame(known, person)) {
                merge(known, person);
                return;
            }
        }
        all.add(person);
        remember(person);
    }

    /** The first of a name. */
    Optional<Attendance> find(String name) {
        return byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    private void remember(Attendance person) {
        if (person.getName() != null) {
            byName.computeIfAbsent(key(person), name -> new ArrayList<>()).add(person);
        }
    }

    private static String key(Attendance person) {
        return Objects.toString(person.getName(), "").toLowerCase(Locale.ROOT);
    }

    /** One of the same name, unless party or principal differ, or one list has the person deciding and the other as a guest. */
    private static boolean isSame(Attendance known, Attendance more) {
        boolean decides = isCalled(known.getGroup()) && isCalled(more.getGroup());
        return (known.getGroup() == more.getGroup() || decides)
                && agree(known.getParty(), more.getParty())
                && agree(known.getOrganisation(), more.getOrganisation());
    }

    private static boolean isCalled(AttendanceGroup group) {
        return group == AttendanceGroup.DECIDING || group == AttendanceGroup.SUBSTITUTE;
    }

    private static boolean agree(String one, String other) {
        return one == null || other == null || one.equalsIgnoreCase(other);
    }

    private static void merge(Attendance known, Attendance more) {
        if (more.getGroup() == AttendanceGroup.DECIDING) {
            known.setGroup(AttendanceGroup.DECIDING);
        }
        known.setParty(known.getParty() == null ? more.getParty() : known.getParty());
        known.setOrganisation(known.getOrganisation() == null ? more.getOrganisation() : known.getOrganisation());
        known.setSubstitutesFor(
                known.getSubstitutesFor() == null ? more.getSubstitutesFor() : known.getSubstitutesFor());
        known.setRemote(known.isRemote() || more.isRemote());
        more.getRoles().stream()
                .filter(role -> !known.getRoles().contains(role))
                .forEach(known.getRoles()::add);
        more.getTitles().stream()
                .filter(title -> !known.getTitles().contains(title))
                .forEach(known.getTitles()::add);
        if (known.isWholeMeeting() && !more.isWholeMeeting()) {
            known.setWholeMeeting(false);
            known.getPresence().addAll(more.getPresence());
            known.getTimes().addAll(more.getTimes());
            known.setPresenceAsWritten(more.getPresenceAsWritten());
        }
    }
}
