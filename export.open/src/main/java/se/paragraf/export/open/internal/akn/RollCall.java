// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.text.NumberSpan;

/** Who was there. */
final class RollCall {

    private final Context context;
    private final AknXml xml;

    RollCall(Context context, AknXml xml) {
        this.context = context;
        this.xml = xml;
    }

    /** Tells whether there is anybody to name. */
    boolean write() throws XMLStreamException {
        List<Attendance> named = context.meeting.getAttendances().stream()
                .filter(person -> Words.areIn(person.getName()))
                .toList();
        if (named.isEmpty()) {
            return false;
        }
        xml.start("rollCall", "eId", context.ids.own("rollcall"))
                .line()
                .element("heading", context.words.get("attendance"));
        for (AttendanceGroup group : AttendanceGroup.values()) {
            List<Attendance> members =
                    named.stream().filter(person -> person.getGroup() == group).toList();
            if (!members.isEmpty()) {
                xml.start("debateSection", "name", context.words.get("group.name." + group.getName()))
                        .line()
                        .element("heading", context.words.get("group." + group.getName()));
                for (Attendance person : members) {
                    person(person);
                }
                xml.end().line();
            }
        }
        xml.end().line();
        return true;
    }

    private void person(Attendance person) throws XMLStreamException {
        xml.start("p", "eId", context.ids.of(person));
        String as = person.getRoles().isEmpty()
                ? null
                : context.agents.role(person.getRoles().get(0).getName());
        xml.start("person", "refersTo", context.agents.person(person.getName()), "as", as);
        xml.text(person.getName().strip()).end();
        if (Words.areIn(person.getOrganisation())) {
            xml.text(", ").start("organization", "refersTo", context.agents.organisation(person.getOrganisation()));
            xml.text(person.getOrganisation().strip()).end();
        }
        for (String more : more(person)) {
            xml.text(", " + more);
        }
        xml.end().line();
    }

    private List<String> more(Attendance person) {
        List<String> more = new ArrayList<>();
        more.add(person.getParty());
        for (AttendanceRole role : person.getRoles()) {
            more.add(context.words.get("role." + role.getName()));
        }
        more.addAll(person.getTitles());
        if (Words.areIn(person.getSubstitutesFor())) {
            more.add(context.words.get("serves", person.getSubstitutesFor().strip()));
        }
        if (person.isRemote()) {
            more.add(context.words.get("remote"));
        }
        more.add(presence(person));
        return more.stream().filter(Words::areIn).map(String::strip).toList();
    }

    private static String presence(Attendance person) {
        if (Words.areIn(person.getPresenceAsWritten())) {
            return person.getPresenceAsWritten();
        }
        String numbers = NumberSpan.of(person.getPresence()).stream()
                .map(span -> span.first() == span.last() ? "" + span.first() : span.first() + "–" + span.last())
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? null : "§§ " + numbers;
    }
}
