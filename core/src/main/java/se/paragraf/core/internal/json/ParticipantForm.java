// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.paragraf.core.minutes.Signing;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.SignatoryRole;

/** One who was called. */
record ParticipantForm(Signing signing) implements Json.Form<Attendance> {

    @Override
    public void write(Json json, Attendance person) throws IOException {
        json.put("name", person.getName())
                .put("organisation", person.getOrganisation())
                .put("party", person.getParty())
                .put("group", person.getGroup())
                .put("roles", roles(person))
                .put("substitutesFor", person.getSubstitutesFor())
                .put("paragraphs", Notation.numbers(person.getPresence()))
                .put("times", Notation.times(person.getTimes()));
    }

    /** The offices, among them those that the head of the minutes tells, then the titles as written. */
    private List<String> roles(Attendance person) {
        Set<String> roles = new LinkedHashSet<>();
        person.getRoles().forEach(role -> roles.add(role.name()));
        add(roles, SignatoryRole.SECRETARY, AttendanceRole.SECRETARY, person);
        add(roles, SignatoryRole.ADJUSTER, AttendanceRole.ADJUSTER, person);
        roles.addAll(person.getTitles());
        return List.copyOf(roles);
    }

    private void add(Collection<String> roles, SignatoryRole signs, AttendanceRole role, Attendance person) {
        if (signing.persons(signs).contains(person)) {
            roles.add(role.name());
        }
    }
}
