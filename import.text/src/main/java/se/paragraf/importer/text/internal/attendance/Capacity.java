// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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
            Pattern.compile(
                    "(?:tillika\\h+)?(?:(?:mötes|protokolls?)?(?:sekreterare|förare|antecknare)|sekr\\.?)|(?:tillika\\h+)?vid\\h+(?:protokollet|pennan|anteckningarna)",
                    FLAGS),
            AttendanceRole.ADJUSTER,
            Pattern.compile("(?:protokolls?)?justerare|just\\.?", FLAGS));
    private static final Pattern EMPTY = Pattern.compile(
            "(?iu)[\\p{P}\\p{S}\\h]*|närvarande|x|ja|insyns?(?:plats)?|för\\h+vakant\\h+plats|närvarorätt|(?:(?:ej|icke|inte)\\h+)?(?:tjänstgörande|tjänstg\\.?|tjg\\.?|(?:tjänstgör|tjänstgjorde)(?:\\h+(?:ej|icke|inte))?)");
    /** Two offices that one person holds. */
    private static final Pattern BOTH = Pattern.compile("(?iu)(.+?)(?:\\h+(?:och|samt|tillika|&)\\h+|\\h*/\\h*)(.+)");

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
        Matcher both = BOTH.matcher(said);
        if (both.matches()
                && office(both.group(2)).isPresent()
                && !EMPTY.matcher(both.group(1)).matches()) {
            add(person, both.group(1), title);
            add(person, both.group(2), title);
            return;
        }
        Optional<AttendanceRole> office = office(said);
        if (office.isPresent()) {
            if (!person.getRoles().contains(office.get())) {
                person.getRoles().add(office.get());
            }
        } else if (EMPTY.matcher(said).matches() || said.equals(person.getOrganisation())) {
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
