// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.PartReader;
import se.paragraf.importer.text.internal.Surroundings;
import se.paragraf.importer.text.internal.field.Field;
import se.paragraf.importer.text.internal.field.Fields;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.Piece;
import se.paragraf.importer.text.internal.paragraph.Heading;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.person.NameEvidence;
import se.paragraf.importer.text.internal.value.NumberRanges;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.NumberRange;

/** Reads who was there, and who was not. */
public final class AttendanceReader implements PartReader {

    private static final Pattern SERVES =
            Pattern.compile("(?iu)(?<!ej\\h|icke\\h|inte\\h)(?:tjänstg|tjg|ersätter|ersatte)");
    private static final Pattern IDLE = Pattern.compile(
            "(?iu)[^;\\n]{0,200}?(?<!\\p{L})(?:ej|icke|inte)\\h+(?:tjänstgörande|tjänstg|tjg)\\.?\\h*(?:ersättare|ers|suppleant)");
    private static final Pattern PARTY_AFTER = Pattern.compile("\\h*\\((\\p{L}{1,5})\\)");

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        NameEvidence evidence = new NameEvidence(lines);
        Entry entry = new Entry(evidence, range(outline));
        Fields fields = Surroundings.of(lines, outline).frontFields();
        GroupReader groups = new GroupReader(lines, entry, evidence);
        List<Field> all = fields.all();
        for (int i = 0; i < all.size(); i++) {
            Field field = all.get(i);
            if (field.label().kind().isAttendance()) {
                groups.read(field).forEach(person -> add(lines, meeting, person, field.label()));
            } else if (field.label() == Label.CHAIR || field.label() == Label.SECRETARY) {
                addOfficer(meeting, groups, all, i);
            }
        }
        addReplaced(meeting, lines);
    }

    private static void add(Lines lines, Meeting meeting, Attendance person, Label label) {
        boolean serves = serves(lines, person, label);
        boolean idle = !serves && isSubstitute(person) && isIdle(lines, person, label);
        person.setGroup(serves ? AttendanceGroup.DECIDING : idle ? AttendanceGroup.SUBSTITUTE : group(label));
        if ((label == Label.SERVING_SUBSTITUTES || serves) && !isSubstitute(person)) {
            person.getRoles().add(AttendanceRole.SUBSTITUTE);
        }
        meeting.getAttendances().add(person);
    }

    /** A substitute who is listed with the others serves where the words beside the name say so. */
    private static boolean serves(Lines lines, Attendance person, Label label) {
        if (person.getSubstitutesFor() == null && label.kind() != Label.Kind.SUBSTITUTE) {
            return false;
        }
        return SERVES.matcher(saidOf(person, lines)).find();
    }

    /** A substitute among the others or the members does not serve where the words beside the name say so. */
    private static boolean isIdle(Lines lines, Attendance person, Label label) {
        return (label.kind() == Label.Kind.OTHER || label.kind() == Label.Kind.DECIDING)
                && IDLE.matcher(saidOf(person, lines)).lookingAt();
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
    private static void addOfficer(Meeting meeting, GroupReader groups, List<Field> all, int place) {
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
            groups.first(field)
                    .filter(person -> listed.stream().noneMatch(text -> text.contains(person.getName())))
                    .ifPresent(person -> {
                        boolean chair = field.label() == Label.CHAIR;
                        person.setGroup(chair ? AttendanceGroup.DECIDING : AttendanceGroup.OTHER);
                        person.getRoles().add(chair ? AttendanceRole.CHAIR : AttendanceRole.SECRETARY);
                        meeting.getAttendances().add(person);
                    });
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
                    absent.setParty(party.group(1));
                }
                meeting.getAttendances().add(absent);
            }
        }
    }

    private static AttendanceGroup group(Label label) {
        return switch (label.kind()) {
            case DECIDING -> AttendanceGroup.DECIDING;
            case SUBSTITUTE -> AttendanceGroup.SUBSTITUTE;
            case ABSENT -> AttendanceGroup.ABSENT;
            default -> AttendanceGroup.OTHER;
        };
    }

    private static NumberRange range(Outline outline) {
        if (outline.isEmpty()) {
            return null;
        }
        int first = outline.headings().stream().mapToInt(Heading::number).min().orElseThrow();
        int last = outline.headings().stream().mapToInt(Heading::number).max().orElseThrow();
        return NumberRanges.of(first, last);
    }
}
