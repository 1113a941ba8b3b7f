// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.internal.minutes.PersonName;
import se.paragraf.model.federation.Person;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Meeting;

/** People whose names are left out: in the list, wherever the model names them, and in all texts. */
final class HiddenPeople {

    /** Features that hold the name of one person, perhaps shorter than in the list. */
    private static final Set<String> NAMED =
            Set.of("name", "substitute", "substitutesFor", "castingVote", "presenter", "by", "to", "signer");

    private final List<Attendance> all;
    private final List<Attendance> hidden;
    private final Phrases names;

    private HiddenPeople(List<Attendance> all, List<Attendance> hidden, Phrases names) {
        this.all = all;
        this.hidden = hidden;
        this.names = names;
    }

    static void of(Meeting meeting) {
        List<Attendance> hidden = meeting.getAttendances().stream()
                .filter(person -> person.getAudience() == Audience.INTERNAL)
                .toList();
        if (!hidden.isEmpty()) {
            Phrases names = Phrases.of(
                    hidden.stream().flatMap(person -> names(person).stream()).toList());
            new HiddenPeople(List.copyOf(meeting.getAttendances()), hidden, names).leaveOut(meeting);
        }
    }

    /** Those of the list and of the file of the federation. */
    private static List<String> names(Attendance attendance) {
        List<String> names = new ArrayList<>();
        names.add(attendance.getName());
        Person person = attendance.getPerson();
        if (person != null) {
            names.add(person.getName());
            names.addAll(person.getOtherNames());
        }
        names.removeIf(Objects::isNull);
        return names;
    }

    private void leaveOut(Meeting meeting) {
        // The names are looked up in the list, so that goes last.
        for (EObject object : Texts.within(meeting)) {
            if (!(object instanceof Attendance person && hidden.contains(person))) {
                Texts.change(object, this::without);
                RunWords.replace(object, names, Marks.NAME);
            }
        }
        hidden.forEach(HiddenPeople::leaveOut);
    }

    private String without(EAttribute feature, String text) {
        if (NAMED.contains(feature.getName()) && !text.isBlank() && isHidden(text)) {
            return Marks.NAME;
        }
        return feature.isID() ? text : names.replacedIn(text, Marks.NAME);
    }

    private boolean isHidden(String name) {
        return PersonName.find(name, all).filter(hidden::contains).isPresent();
    }

    /** Party, title or person tell who it is. */
    private static void leaveOut(Attendance person) {
        person.setName(Marks.NAME);
        person.setPerson(null);
        person.setParty(null);
        person.getTitles().clear();
    }
}
