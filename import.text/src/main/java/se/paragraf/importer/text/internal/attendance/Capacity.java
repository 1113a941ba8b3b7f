// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.damage.Damaged;
import se.paragraf.importer.text.internal.person.Affiliation;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceRole;

/** Adds what is said of a person in the place where it belongs: office, body or title. */
final class Capacity {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String CHAIR = "(?:" + Damaged.regex("ordförande") + "|ordf\\.?)";
    private static final Map<AttendanceRole, Pattern> OFFICES = Map.of(
            AttendanceRole.VICE_CHAIR,
            Pattern.compile(
                    "(?:(?:[123]:?[ea]|förste|första|andre|andra|tredje)\\.?\\h+)?(?:vice|v\\.?)[\\h-]*" + CHAIR,
                    FLAGS),
            AttendanceRole.CHAIR,
            Pattern.compile(
                    "(?:(?:mötes|sammanträdes|förbunds|styrelse)" + CHAIR
                            + "|(?:(?:tjänstgörande|tjg\\.?|tf\\.?|t\\.f\\.)\\h+)?" + CHAIR + ")",
                    FLAGS),
            AttendanceRole.MEMBER,
            Pattern.compile("(?:(?:ordinarie|tjänstgörande)\\h+)?(?:styrelse)?ledamot", FLAGS),
            AttendanceRole.SUBSTITUTE,
            Pattern.compile(
                    "(?:(?:ej\\h+|icke\\h+)?(?:tjänstgörande|tjg\\.?|tjänstg\\.?)\\h*)?(?:" + Damaged.regex("ersättare")
                            + "|ers\\.?|suppleant)",
                    FLAGS),
            AttendanceRole.SECRETARY,
            Pattern.compile("(?:mötes|protokolls?)?(?:sekreterare|förare|antecknare)|sekr\\.?", FLAGS),
            AttendanceRole.ADJUSTER,
            Pattern.compile("(?:protokolls?)?justerare|just\\.?", FLAGS));
    private static final Pattern EMPTY =
            Pattern.compile("[\\p{P}\\p{S}\\h]*|(?i:närvarande|x|ja|tjänstgörande|tjg\\.?)");
    private static final Pattern STRAY = Pattern.compile("^[~•*·.:_|¢«»°]+\\h*");

    private Capacity() {}

    static void add(Attendance person, String said) {
        List<Affiliation> one = Affiliation.all(PersonName.tokens(said), 0);
        boolean title = one.isEmpty()
                ? said.isEmpty() || Character.isLowerCase(said.charAt(0))
                : one.get(0).isTitle();
        add(person, said, title);
    }

    static void add(Attendance person, String written, boolean title) {
        String said =
                STRAY.matcher(written).replaceFirst("").replaceAll("[,;]+$", "").strip();
        Optional<AttendanceRole> office = office(said);
        if (office.isPresent()) {
            if (!person.getRoles().contains(office.get())) {
                person.getRoles().add(office.get());
            }
        } else if (EMPTY.matcher(said).matches()) {
            return;
        } else if (!title && person.getOrganisation() == null) {
            person.setOrganisation(said);
        } else if (!title || !person.getTitles().contains(said)) {
            person.getTitles().add(said);
        }
    }

    /** The office that the words name, if they name nothing else. */
    static Optional<AttendanceRole> office(String said) {
        return OFFICES.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(said).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
