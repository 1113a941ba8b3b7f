// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.PartReader;
import se.paragraf.importer.text.internal.Surroundings;
import se.paragraf.importer.text.internal.Trace;
import se.paragraf.importer.text.internal.field.Field;
import se.paragraf.importer.text.internal.field.Fields;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.LabelFinder;
import se.paragraf.importer.text.internal.field.LabelKind;
import se.paragraf.importer.text.internal.field.Piece;
import se.paragraf.importer.text.internal.field.SideBySide;
import se.paragraf.importer.text.internal.paragraph.Heading;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.person.NameEvidence;
import se.paragraf.importer.text.internal.person.PartyName;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.importer.text.internal.value.NumberRanges;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.TimeRange;

/** Reads who was there, and who was not. */
public final class AttendanceReader implements PartReader {

    private static final Pattern SERVES = Pattern.compile(
            "(?iu)(?<!ej\\h|icke\\h|inte\\h)(?:tjänstg|tjg|ersätter|ersatte|i\\h*stället\\h+för|istf|inkallad\\h+för)(?!\\p{L}*\\h+(?:ej|icke|inte)(?!\\p{L}))");
    private static final Pattern IDLE = Pattern.compile(
            "(?iu)[^;\\n]{0,200}?(?<!\\p{L})(?:ej|icke|inte)\\h+(?:tjänstgörande|tjänstgör|tjänstgjorde|tjänstg|tjg)(?!\\p{L})|[^;\\n]{0,200}?(?<!\\p{L})(?:tjänstgör|tjänstgjorde)\\h+(?:ej|icke|inte)(?!\\p{L})");
    private static final Pattern SERVES_FOR = Pattern.compile(
            "(?u)\\h*(\\p{Lu}[^\\t,.(]{3,60}?)(?:\\h*\\([^)]{1,20}\\))?\\h+(?:tjänstgör|tjänstgjorde|går\\h+in|gick\\h+in|inträder|inträdde)\\h+(?:som\\h+ersättare\\h+)?(?:för|i\\h+stället\\h+för)\\h+(\\p{Lu}[^\\t,.(]{3,60}?)(?:\\h*\\([^)]{1,20}\\))?\\.?\\h*");
    private static final Pattern CAME_INSTEAD = Pattern.compile("(?iu)(?:ersätts|ersättes|ersattes|ersatt)\\h+av\\h+$");
    private static final Pattern VICE_CHAIR = Pattern.compile(
            "(?:^|\\h)(?:[123]:?[ea]\\.?\\h+|(?:F|f)örste\\h+|(?:A|a)ndre\\h+)?(?:V|v)(?:ice\\h*-?|\\.)\\h*ordf(?:örande|\\.)\\h*:\\h*(\\p{Lu}[^\\t,(:]*?)(?=\\h*(?:[\\t,(]|\\h{2}|$))");
    private static final Pattern PRESENT_ONLY = Pattern.compile(
            "(?iu)[\\h•*–-]*(?:närvarande|närvaro|deltagare|deltagande|deltog)(?!\\h+(?:beslutande|ledam|styrelseledam))");
    private static final Pattern VOTELESS = Pattern.compile("(?iu)utan\\h+(?:rösträtt|beslutanderätt)|ej\\h+röstber");
    /** Said of one who stands in a list of those who should have been there. */
    private static final Pattern ABSENT =
            Pattern.compile("(?iu)(?:anmäl[td]\\h+)?(?:frånvarande|frånv\\.?|förhinder|förhindrad|frånvaro)");

    private static final Pattern PARTY_AFTER =
            Pattern.compile("\\h*(?:\\((\\p{L}{1,5})\\)|(?:,\\h*|\\h+)(S|M|C|L|V|KD|MP|SD|FP)(?!\\p{L}))");

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        NameEvidence evidence = new NameEvidence(lines);
        Entry entry = new Entry(evidence, range(outline));
        Roster roster = new Roster(meeting.getAttendances());
        Set<Line> tables = meeting.getAttendances().stream()
                .filter(person -> lineOf(person, lines).contains(person.getName()))
                .map(person -> lines.all().get(person.getTrace().getFirstLine() - 1))
                .collect(Collectors.toSet());
        new ProseReader(lines, entry)
                .read(Surroundings.of(lines, outline).front())
                .forEach(roster::add);
        List<Line> front = SideBySide.unfolded(Surroundings.of(lines, outline).front().stream()
                .filter(line -> !tables.contains(line))
                .toList());
        Claims claims = new Claims(lines, front);
        List<Field> fields = Fields.of(front).all();
        GroupReader groups = new GroupReader(claims, entry, evidence);
        read(lines, groups, fields, roster);
        if (!tables.isEmpty() || fields.stream().anyMatch(AllMembersReader::isAll)) {
            addOfficers(roster, groups, fields);
        }
        addViceChairs(front, roster);
        viceChairsAlone(front, lines, entry).forEach(roster::add);
        new RollReader(lines, entry, evidence)
                .read(Surroundings.of(lines, outline).back())
                .forEach(roster::add);
        addServing(front, roster, lines);
        addReplaced(meeting, lines);
        close(meeting);
    }

    /** One who is listed as a substitute and serves as a sentence below says: "Anna Lind tjänstgör för Bo Ek." */
    private static void addServing(List<Line> front, Roster roster, Lines lines) {
        for (Line line : front) {
            Matcher serving = SERVES_FOR.matcher(line.text());
            if (!lines.isClaimed(line)
                    && serving.matches()
                    && PersonName.matches(serving.group(1))
                    && PersonName.matches(serving.group(2))) {
                roster.find(serving.group(1))
                        .filter(person -> person.getGroup() == AttendanceGroup.SUBSTITUTE)
                        .ifPresent(person -> {
                            person.setGroup(AttendanceGroup.DECIDING);
                            person.setSubstitutesFor(serving.group(2));
                            if (!isSubstitute(person)) {
                                person.getRoles().add(AttendanceRole.SUBSTITUTE);
                            }
                            lines.claim(line);
                        });
            }
        }
    }

    /** Who came late stayed until the meeting ended, who left early was there when it began. */
    private static void close(Meeting meeting) {
        for (Attendance person : meeting.getAttendances()) {
            for (TimeRange time : person.getTimes()) {
                if (time.getTo() == null && time.getFrom() != null && isBefore(time.getFrom(), meeting.getEnd())) {
                    time.setTo(meeting.getEnd());
                } else if (time.getFrom() == null
                        && time.getTo() != null
                        && isBefore(meeting.getStart(), time.getTo())) {
                    time.setFrom(meeting.getStart());
                }
            }
        }
    }

    private static boolean isBefore(LocalTime one, LocalTime other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static void read(Lines lines, GroupReader groups, List<Field> all, Roster roster) {
        for (int i = 0; i < all.size(); i++) {
            Field field = all.get(i);
            if (field.label().kind().isAttendance()) {
                List<Attendance> missing = groups.missing(field);
                missing.forEach(person -> person.setGroup(AttendanceGroup.ABSENT));
                missing.forEach(roster::add);
                if (missing.isEmpty()) {
                    List<Attendance> people = groups.read(field);
                    addParty(people, field);
                    people.forEach(person -> add(lines, roster, person, field));
                }
            } else if (field.label() == Label.CHAIR || field.label() == Label.SECRETARY) {
                addOfficer(roster, groups, all, i);
            }
        }
    }

    /** Those below the name of a party are of that party. */
    private static void addParty(List<Attendance> people, Field field) {
        if (field.label() == Label.PARTY_MEMBERS) {
            PartyName.heading(field.line().text()).ifPresent(letters -> people.stream()
                    .filter(person -> person.getParty() == null)
                    .forEach(person -> person.setParty(letters)));
        }
    }

    private static void add(Lines lines, Roster roster, Attendance person, Field field) {
        Label label = field.label();
        boolean serves = serves(lines, person, label);
        boolean idle = !serves
                && isSubstitute(person)
                && (isIdle(lines, person, label) || isPresentOnly(field) || isVoteless(field));
        boolean absent =
                person.getTitles().removeIf(title -> ABSENT.matcher(title).matches());
        person.setGroup(
                absent
                        ? AttendanceGroup.ABSENT
                        : serves ? AttendanceGroup.DECIDING : idle ? AttendanceGroup.SUBSTITUTE : group(label));
        if ((label == Label.SERVING_SUBSTITUTES || serves) && !isSubstitute(person)) {
            person.getRoles().add(AttendanceRole.SUBSTITUTE);
        }
        roster.add(person);
    }

    /** A label that says no more than that those below were there, not that they decided. */
    private static boolean isPresentOnly(Field field) {
        return field.label() == Label.DECIDING
                && PRESENT_ONLY.matcher(field.line().text()).lookingAt();
    }

    /** A label over those who were there and could not vote, substitutes among them. */
    private static boolean isVoteless(Field field) {
        return field.label() == Label.OTHERS
                && VOTELESS.matcher(field.line().text()).find();
    }

    /** A substitute who is listed with the others serves where the words beside the name say so. */
    private static boolean serves(Lines lines, Attendance person, Label label) {
        if (person.getSubstitutesFor() == null && label.kind() != LabelKind.SUBSTITUTE) {
            return false;
        }
        String line = lineOf(person, lines);
        int name = Math.max(0, line.indexOf(person.getName()));
        return CAME_INSTEAD.matcher(line.substring(0, name)).find()
                || SERVES.matcher(line.substring(name)).find();
    }

    /** A substitute among the others or the members does not serve where the words beside the name say so. */
    private static boolean isIdle(Lines lines, Attendance person, Label label) {
        return (label.kind() == LabelKind.OTHER || label.kind() == LabelKind.DECIDING)
                && IDLE.matcher(saidOf(person, lines)).lookingAt();
    }

    /** True if the words beside a name say that a substitute served. */
    static boolean saysServing(String said) {
        return SERVES.matcher(said).find();
    }

    /** True if the words beside a name say that a substitute was there without serving. */
    static boolean saysIdle(String said) {
        return IDLE.matcher(said).lookingAt();
    }

    private static boolean isSubstitute(Attendance person) {
        return person.getRoles().contains(AttendanceRole.SUBSTITUTE);
    }

    /** The line of a person from the name on. */
    private static String saidOf(Attendance person, Lines lines) {
        String line = lineOf(person, lines);
        return line.substring(Math.max(0, line.indexOf(person.getName())));
    }

    private static String lineOf(Attendance person, Lines lines) {
        return lines.all().get(person.getTrace().getFirstLine() - 1).text();
    }

    /** An officer named between the groups is one of those present, although no group names the officer. */
    private static void addOfficer(Roster roster, GroupReader groups, List<Field> all, int place) {
        Field field = all.get(place);
        boolean before = all.subList(0, place).stream().anyMatch(AttendanceReader::isGroup);
        boolean after = all.subList(place + 1, all.size()).stream().anyMatch(AttendanceReader::isGroup);
        boolean opens = place > 0
                && isGroup(all.get(place - 1))
                && all.get(place - 1).pieces().isEmpty();
        boolean goesOn = place > 0 && field.label() == Label.SECRETARY && goesOn(all.get(place - 1), field);
        boolean heads = after && field.label() == Label.CHAIR;
        if (before && after || opens || heads || goesOn) {
            Set<String> listed = all.stream()
                    .filter(AttendanceReader::isGroup)
                    .map(Field::text)
                    .collect(Collectors.toSet());
            officer(groups, field)
                    .filter(person -> listed.stream().noneMatch(text -> text.contains(person.getName())))
                    .ifPresent(roster::add);
        }
    }

    private static Optional<Attendance> officer(GroupReader groups, Field field) {
        Optional<Attendance> officer = groups.first(field);
        officer.ifPresent(person -> {
            boolean chair = field.label() == Label.CHAIR;
            person.setGroup(chair ? AttendanceGroup.DECIDING : AttendanceGroup.OTHER);
            person.getRoles().add(chair ? AttendanceRole.CHAIR : AttendanceRole.SECRETARY);
        });
        return officer;
    }

    /** The officers named beside a table, or where the members are not named: they too were there. */
    private static void addOfficers(Roster roster, GroupReader groups, List<Field> all) {
        all.stream()
                .filter(field -> field.label() == Label.CHAIR || field.label() == Label.SECRETARY)
                .flatMap(field -> officer(groups, field).stream())
                .forEach(person -> roster.find(person.getName())
                        .ifPresentOrElse(
                                known -> addRole(known, person.getRoles().get(0)), () -> roster.add(person)));
    }

    private static void addRole(Attendance known, AttendanceRole role) {
        if (known.getGroup() != AttendanceGroup.ABSENT && !known.getRoles().contains(role)) {
            known.getRoles().add(role);
        }
    }

    /** One who is listed nowhere else: "Vice ordförande: Anna Lind" below "Samtliga ledamöter utom Bo Ek". */
    private static List<Attendance> viceChairsAlone(List<Line> front, Lines lines, Entry entry) {
        List<Attendance> found = new ArrayList<>();
        boolean listed = false;
        for (Line line : front) {
            Matcher matcher = VICE_CHAIR.matcher(line.text().strip());
            listed |= LabelFinder.at(line.text().strip())
                    .filter(label -> label.is(LabelKind.DECIDING))
                    .isPresent();
            if (listed && !lines.isClaimed(line) && matcher.lookingAt()) {
                entry.read(line.text().strip().substring(matcher.start(1))).ifPresent(person -> {
                    person.setGroup(AttendanceGroup.DECIDING);
                    person.getRoles().add(AttendanceRole.VICE_CHAIR);
                    Trace.of(person, line);
                    lines.claim(line);
                    found.add(person);
                });
            }
        }
        return found;
    }

    /** One who is listed and named again as "Vice ordförande: Anna Lind". */
    private static void addViceChairs(List<Line> front, Roster roster) {
        for (Line line : front) {
            Matcher matcher = VICE_CHAIR.matcher(line.text());
            while (matcher.find()) {
                roster.find(matcher.group(1))
                        .filter(person -> !person.getRoles().contains(AttendanceRole.VICE_CHAIR))
                        .ifPresent(person -> person.getRoles().add(AttendanceRole.VICE_CHAIR));
            }
        }
    }

    /** True if an officer stands on the line below the last one of a group. */
    private static boolean goesOn(Field group, Field officer) {
        List<Piece> pieces = group.pieces();
        return isGroup(group)
                && !pieces.isEmpty()
                && pieces.get(pieces.size() - 1).line().number() + 1
                        == officer.line().number();
    }

    private static boolean isGroup(Field field) {
        return field.label().kind().isAttendance();
    }

    /** One who is named only as replaced was not there. */
    private static void addReplaced(Meeting meeting, Lines lines) {
        Set<String> known =
                meeting.getAttendances().stream().map(Attendance::getName).collect(Collectors.toSet());
        for (Attendance substitute : List.copyOf(meeting.getAttendances())) {
            String name = substitute.getSubstitutesFor();
            if (name != null && known.add(name)) {
                Attendance absent = MinutesFactory.eINSTANCE.createAttendance();
                absent.setName(name);
                absent.setGroup(AttendanceGroup.ABSENT);
                String line = lineOf(substitute, lines);
                Matcher party = PARTY_AFTER.matcher(line);
                int at = line.indexOf(name);
                if (at >= 0 && party.region(at + name.length(), line.length()).lookingAt()) {
                    absent.setParty(party.group(1) == null ? party.group(2) : party.group(1));
                }
                meeting.getAttendances().add(absent);
            }
        }
    }

    static AttendanceGroup group(Label label) {
        return switch (label.kind()) {
            case DECIDING -> AttendanceGroup.DECIDING;
            case SUBSTITUTE -> AttendanceGroup.SUBSTITUTE;
            case ABSENT -> AttendanceGroup.ABSENT;
            default -> AttendanceGroup.OTHER;
        };
    }

    static NumberRange range(Outline outline) {
        if (outline.isEmpty()) {
            return null;
        }
        int first = outline.headings().stream().mapToInt(Heading::number).min().orElseThrow();
        int last = outline.headings().stream().mapToInt(Heading::number).max().orElseThrow();
        return NumberRanges.of(first, last);
    }
}
