// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.person.Affiliation;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.importer.text.internal.value.NumberRanges;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;

/** Reads one sentence that says who was there, or who was not; nobody if a word of it is not understood. */
final class ProseSentence {

    private static final String MEETING = "(?:dagens\\h+)?(?:styrelse|nämnd)?(?:mötet|sammanträdet|sammankomsten)";
    private static final Pattern ABSENT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:förhinder|förhindrade?|frånvarande|återbud|(?:inte|ej|icke)\\h+närvarande)(?!\\p{L})");
    private static final Pattern OTHERS = Pattern.compile(
            "(?iu)^(?:vidare|dessutom|därutöver|därjämte|härutöver|även|också|övriga|som\\h+(?:föredragande|gäst)|från\\h+(?:kansliet|förvaltningen|förbundet|sekretariatet))(?!\\p{L})");
    private static final Pattern IDLE = Pattern.compile(
            "(?iu),?\\h*(?:men|dock)?\\h*(?:utan\\h+att\\h+(?:tjänstgöra|delta\\h+i\\h+besluten)|(?:tjänstgjorde|tjänstgör)\\h+(?:inte|ej|icke)|(?:inte|ej|icke)\\h+(?:tjänstgjorde|tjänstgörande|tjänstgör))");
    private static final Pattern SERVES = Pattern.compile(
            "(?iu),?\\h*(?:(?:som|och|vilken)\\h+)?(?:tjänstgjorde|tjänstgör|tjänstgörande)(?!\\p{L})(?!\\h+(?:inte|ej))(?!\\h+för)");
    /** What is said of the meeting and of having been there, which the group tells. */
    private static final Pattern SAID = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:hade|har|var|är|voro|blev)\\h+)?(?:(?:anmält|anmälts|anmälda|anmäld|lämnats?|meddelats?|inkommit)\\h+)?(?:förhinder|förhindrade?|frånvarande|frånvaro|återbud|närvarande|närvarade|deltagande|deltog|deltagit|medverkade|beslutande)(?:\\h+(?:hade|har|var|är|voro|anmälts|anmält|lämnats|lämnat|meddelats|meddelat)(?:\\h+(?:anmälts|anmält|lämnats|lämnat|meddelats|meddelat))?(?:\\h+av)?|\\h+i\\h+(?:mötet|sammanträdet)|\\h+av)?(?!\\p{L})");

    private static final Pattern FRAME = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:vid|på|under|i)\\h+" + MEETING
                    + "|vidare|dessutom|därutöver|därjämte|härutöver|också|övriga|följande(?:\\h+personer)?|som\\h+(?:föredragande|gäster?)|(?<=\\h|^)(?:var|voro|är))(?!\\p{L})");
    private static final Pattern ALSO = Pattern.compile("(?iu)^\\h*även(?!\\p{L})");
    private static final Pattern WRITES = Pattern.compile(
            "(?iu),?\\h*(?:som\\h+|vilken\\h+|tillika\\h+|och\\h+)?(?:(?:även|också|tillika)\\h+)?(?:förde\\h+(?:dagens\\h+)?protokollet|var\\h+sekreterare|antecknade|vid\\h+protokollet)");
    private static final Pattern LEADS = Pattern.compile(
            "(?iu),?\\h*(?:som|vilken)\\h+(?:även\\h+)?(?:ledde\\h+(?:mötet|sammanträdet|förhandlingarna)|var\\h+ordförande)");
    private static final Pattern AT_PARAGRAPH = Pattern.compile("(?iu)(?:vid|under|i|på|för)\\h+" + NumberRanges.REGEX);
    private static final Pattern PART = Pattern.compile("\\h*[,;:]\\h*(?:(?:samt|och)\\h+)?|\\h+(?:samt|och)\\h+");
    private static final Pattern TITLE = Pattern.compile(
            "(?u)((?:(?:[123]:[ea]|(?iu:förste|andre|vice|v\\.|tf|biträdande|adjungerade?))\\h+){0,2}\\p{L}\\p{L}*)\\h+(\\p{Lu}.*)");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?iu)ledamöterna|ledamöter|ersättarna|ersättare|suppleanterna|suppleanter|tjänstemännen|revisorerna|revisorer");

    private static final String WRITER = "\u0001";
    private static final String LEADER = "\u0002";
    private static final String IDLER = "\u0003";
    private static final String SERVER = "\u0004";

    private final Entry entry;

    ProseSentence(Entry entry) {
        this.entry = entry;
    }

    /** The people of a sentence. */
    List<Attendance> read(String sentence) {
        AttendanceGroup group = ABSENT.matcher(sentence).find()
                ? AttendanceGroup.ABSENT
                : OTHERS.matcher(sentence).find() ? AttendanceGroup.OTHER : AttendanceGroup.DECIDING;
        String list = WRITES.matcher(sentence).replaceAll(", " + WRITER);
        list = LEADS.matcher(list).replaceAll(", " + LEADER);
        list = IDLE.matcher(list).replaceAll(", " + IDLER);
        list = SERVES.matcher(list).replaceAll(", " + SERVER);
        list = FRAME.matcher(SAID.matcher(list).replaceAll(" , ")).replaceAll(" , ");
        list = ALSO.matcher(list).replaceFirst("");
        List<Attendance> people = new ArrayList<>();
        String presence = "";
        String title = "";
        for (String written : PART.split(list)) {
            String part = written.strip();
            if (part.isEmpty()) {
                continue;
            }
            Matcher at = AT_PARAGRAPH.matcher(part);
            if (at.lookingAt()) {
                String rest = part.substring(at.end()).strip();
                if (rest.isEmpty() && !people.isEmpty()) {
                    entry.addPresence(people.get(people.size() - 1), at.group());
                    continue;
                }
                presence = at.group();
                part = rest;
            }
            Optional<Attendance> person = person(part, title);
            if (person.isPresent()) {
                Attendance found = person.get();
                found.setGroup(group);
                title = several(part, title);
                if (!presence.isEmpty()) {
                    entry.addPresence(found, presence);
                    presence = "";
                }
                people.add(found);
            } else if (people.isEmpty() || !say(people.get(people.size() - 1), part)) {
                return List.of();
            }
        }
        boolean serving = SERVES.matcher(IDLE.matcher(sentence).replaceAll("")).find();
        people.forEach(person -> settle(person, serving));
        return people;
    }

    /** A name, with or without a title in the definite form before it. */
    private Optional<Attendance> person(String part, String several) {
        if (PersonName.isPerson(name(part))) {
            Optional<Attendance> person = entry.read(part);
            person.filter(found -> !several.isEmpty()).ifPresent(found -> addTitle(found, several));
            return person;
        }
        Matcher titled = TITLE.matcher(part);
        if (titled.matches() && isTitle(titled.group(1)) && PersonName.isPerson(name(titled.group(2)))) {
            Optional<Attendance> person = entry.read(titled.group(2));
            person.ifPresent(found -> addTitle(found, titled.group(1)));
            return person;
        }
        return Optional.empty();
    }

    private static String name(String part) {
        int bracket = part.indexOf('(');
        int sign = part.indexOf('§');
        int end = Math.min(bracket < 0 ? part.length() : bracket, sign < 0 ? part.length() : sign);
        return part.substring(0, end).strip();
    }

    /** The title that those who are named next bear too: "ledamöterna". */
    private static String several(String part, String before) {
        Matcher titled = TITLE.matcher(part);
        if (!titled.matches() || !isTitle(titled.group(1))) {
            return before;
        }
        return SEVERAL.matcher(titled.group(1)).matches() ? titled.group(1) : "";
    }

    private static boolean isTitle(String title) {
        return Capacity.office(indefinite(title)).isPresent()
                || !Affiliation.all(PersonName.tokens(title), 0).isEmpty()
                || !Affiliation.all(PersonName.tokens(indefinite(title)), 0).isEmpty();
    }

    private static void addTitle(Attendance person, String title) {
        String office = indefinite(title);
        Capacity.add(person, Capacity.office(office).isPresent() ? office : title, true);
    }

    private static String indefinite(String title) {
        return title.replaceFirst("(?iu)ledamöter(?:na)?$|ledamoten$", "ledamot")
                .replaceFirst("(?iu)ordföranden$", "ordförande")
                .replaceFirst("(?iu)(ersättar|sekreterar|justerar)(?:en?|na)$", "$1e")
                .replaceFirst("(?iu)suppleant(?:en|erna|er)$", "suppleant")
                .replaceFirst(
                        "(?iu)(chef|revisor|ledare|samordnare|direktör|ekonom|konsult|strateg|utredare)(?:e?n)$", "$1");
    }

    /** Adds what a part says of the person before it; false if it is not understood. */
    private boolean say(Attendance person, String part) {
        switch (part) {
            case WRITER -> Capacity.add(person, "sekreterare");
            case LEADER -> Capacity.add(person, "ordförande");
            case IDLER -> {
                person.setGroup(AttendanceGroup.SUBSTITUTE);
                return true;
            }
            case SERVER -> {
                person.setGroup(AttendanceGroup.DECIDING);
                Capacity.add(person, "ersättare");
            }
            default -> {
                if (!entry.isAbout(part)) {
                    return false;
                }
                entry.addSaid(person, part);
            }
        }
        return true;
    }

    /** One who takes the minutes does not decide; a substitute of whom nothing more is said was there without serving. */
    private static void settle(Attendance person, boolean serving) {
        boolean decides = person.getGroup() == AttendanceGroup.DECIDING;
        List<AttendanceRole> roles = person.getRoles();
        boolean member = roles.contains(AttendanceRole.MEMBER)
                || roles.contains(AttendanceRole.CHAIR)
                || roles.contains(AttendanceRole.VICE_CHAIR);
        boolean staff = !person.getTitles().isEmpty() || roles.contains(AttendanceRole.SECRETARY);
        boolean substitute = roles.contains(AttendanceRole.SUBSTITUTE);
        if (decides && substitute && !serving && person.getSubstitutesFor() == null) {
            person.setGroup(AttendanceGroup.SUBSTITUTE);
        } else if (decides && staff && !member && !substitute) {
            person.setGroup(AttendanceGroup.OTHER);
        } else if (person.getGroup() == AttendanceGroup.OTHER && member) {
            person.setGroup(AttendanceGroup.DECIDING);
        } else if (person.getGroup() == AttendanceGroup.OTHER && substitute) {
            person.setGroup(AttendanceGroup.SUBSTITUTE);
        }
    }
}
