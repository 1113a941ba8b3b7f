// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.core.minutes.Signing;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;

/** What the table says of people, of a meeting as it is. */
final class PersonText {

    private static final String ON = "●";
    private static final String OFF = "○";

    private final Presence presence;
    private final Locale language;
    private final Map<SignatoryRole, Set<Attendance>> holdersByRole;

    PersonText(Meeting meeting, Locale language) {
        this.language = language;
        presence = new Presence(meeting);
        Signing signing = Signing.of(meeting);
        holdersByRole = Stream.of(SignatoryRole.values())
                .collect(Collectors.toMap(role -> role, role -> Set.copyOf(signing.persons(role))));
    }

    /** The office, else the title. */
    String roles(Attendance person) {
        Stream<String> offices = person.getRoles().stream()
                .map(role -> new Term(Literals.ATTENDANCE_ROLE.getEEnumLiteral(role.getName())).in(language));
        return Stream.concat(offices, person.getTitles().stream()).collect(Collectors.joining(", "));
    }

    String standing(Attendance person) {
        Standing standing = Standing.of(person);
        String replaced = person.getReplaces() == null
                ? person.getSubstitutesFor()
                : person.getReplaces().getName();
        return standing == Standing.SERVING && replaced != null
                ? Message.of(PersonText.class, "standing.SERVING.named", replaced)
                        .in(language)
                : Message.of(PersonText.class, "standing." + standing).in(language);
    }

    String presence(Attendance person) {
        return presence.written(person)
                .or(() -> Optional.ofNullable(person.getPresenceAsWritten()))
                .orElse("");
    }

    /** A filled ring where it is so. */
    String sign(Attendance person, Deed deed) {
        boolean on = deed.standing()
                .map(standing -> standing == Standing.of(person))
                .orElseGet(() -> holdersByRole.get(deed.role().orElseThrow()).contains(person));
        return on ? ON : OFF;
    }
}
