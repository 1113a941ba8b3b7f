// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.Trace;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.LabelFinder;
import se.paragraf.importer.text.internal.field.LabelKind;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;

/** Reads the people in the tables among some lines, and claims the lines of which nothing is left. */
final class TableReader {

    private static final Pattern TURNED = Pattern.compile("([^,(\\t]+),\\h*([^,(\\t]+?)(?=\\h*(?:[,(\\t]|$))");
    /** A cell without anybody in it. */
    private static final Pattern NOBODY = Pattern.compile("[\\p{P}\\p{S}\\h]*|(?iu:ingen|saknas|utgår)");

    private static final Pattern PARTY = Pattern.compile("[()\\[\\]\\h]");
    private static final Pattern FOR = Pattern.compile(
            "(?iu)^(?:tjg\\.?\\h*|tjänstgör\\h*)?(?:ers\\.?\\h*)?(?:för|ersätter|i\\h*stället\\h+för)\\h+");

    /** How sure it is that one was there whose mark is not understood. */
    private static final double UNCLEAR = 0.5;

    private final Lines lines;
    private final Entry entry;

    TableReader(Lines lines, Entry entry) {
        this.lines = lines;
        this.entry = entry;
    }

    List<Attendance> read(List<Line> part) {
        List<Attendance> people = new ArrayList<>();
        int i = 0;
        while (i < part.size()) {
            Optional<RollTable> table = RollTable.at(part, i);
            if (table.isPresent()) {
                people.addAll(read(table.get()));
                claimAbove(part, i, table.get());
                Line last = table.get().lines().get(table.get().lines().size() - 1);
                while (part.get(i) != last) {
                    i++;
                }
            }
            i++;
        }
        return people;
    }

    private void claimAbove(List<Line> part, int start, RollTable table) {
        for (int i = start - 1; i >= 0; i--) {
            if (RollTable.isLegend(part.get(i))) {
                lines.claim(part.get(i));
            } else if (!part.get(i).isBlank() && table.group() == null) {
                return;
            } else if (!part.get(i).isBlank()) {
                if (LabelFinder.whole(part.get(i).text().strip())
                        .filter(table.group()::equals)
                        .isPresent()) {
                    lines.claim(part.get(i));
                }
                return;
            }
        }
    }

    private List<Attendance> read(RollTable table) {
        List<Attendance> people = new ArrayList<>();
        boolean turned = table.isTurned();
        Label group = table.group();
        lines.claim(table.lines().get(0));
        for (int r = 0; r < table.rows().size(); r++) {
            RollTable.Row row = table.rows().get(r);
            Optional<Label> own = RollTable.group(row);
            boolean all = true;
            if (own.isPresent()) {
                group = own.get();
            } else if (!RollTable.isLegend(row)) {
                RowPeople reader = new RowPeople(table, row, turned, group);
                all = reader.read(people);
                group = reader.group();
                all &= table.isClear(row);
            }
            if (all) {
                claim(table, r);
            }
        }
        return people;
    }

    /** The lines of a row: its own and those that go on with it. */
    private void claim(RollTable table, int place) {
        Line first = table.rows().get(place).line();
        int next = place + 1 < table.rows().size()
                ? table.rows().get(place + 1).line().number()
                : Integer.MAX_VALUE;
        table.lines().stream()
                .filter(line -> line.number() >= first.number() && line.number() < next)
                .forEach(lines::claim);
    }

    /** Reads one row. */
    private final class RowPeople {

        private final RollTable table;
        private final RollTable.Row row;
        private final boolean turned;
        private Label group;
        private Attendance member;

        RowPeople(RollTable table, RollTable.Row row, boolean turned, Label group) {
            this.table = table;
            this.row = row;
            this.turned = turned;
            this.group = group;
        }

        Label group() {
            return group;
        }

        /** Adds the people of the row; false if a name could not be read. */
        boolean read(List<Attendance> people) {
            boolean all = true;
            for (int i = 0; i < row.texts().length; i++) {
                String text = row.texts()[i];
                if (!table.columns().get(i).isName() || NOBODY.matcher(text).matches() || Entry.isVacant(text)) {
                    continue;
                }
                Optional<Attendance> person = person(text, i);
                person.ifPresent(people::add);
                all &= person.isPresent();
            }
            return all;
        }

        private Optional<Attendance> person(String text, int column) {
            String name = text;
            int tab = text.indexOf('\t');
            Optional<Label> label = tab < 0
                    ? Optional.empty()
                    : LabelFinder.whole(text.substring(0, tab))
                            .filter(found -> found.kind().isAttendance());
            if (label.isPresent()) {
                group = label.get();
                name = text.substring(tab + 1);
            }
            Matcher parts = TURNED.matcher(name);
            if (turned && parts.lookingAt()) {
                name = parts.group(2) + " " + parts.group(1) + name.substring(parts.end());
            }
            String said = Mark.withoutAway(name);
            boolean absent = !said.equals(name);
            return entry.read(said).map(person -> {
                Trace.of(person, row.line(), row.line(), table.hasMarks(row) ? 1.0 : UNCLEAR);
                addTo(person, column);
                if (absent) {
                    person.setGroup(AttendanceGroup.ABSENT);
                } else if (isSubstitute(column)) {
                    serveAsSaid(person, said);
                }
                return person;
            });
        }

        private boolean isSubstitute(int column) {
            TableColumn kind = table.columns().get(column);
            return kind == TableColumn.SUBSTITUTE || kind == TableColumn.PERSONAL;
        }

        /** What stands beside the name of a substitute in the same cell: "tjänstgör", "tjänstgör ej". */
        private void serveAsSaid(Attendance person, String said) {
            if (AttendanceReader.saysIdle(said)) {
                person.setGroup(AttendanceGroup.SUBSTITUTE);
            } else if (AttendanceReader.saysServing(said)) {
                person.setGroup(AttendanceGroup.DECIDING);
                Capacity.add(person, "ersättare");
            }
        }

        private void addTo(Attendance person, int place) {
            boolean marked = false;
            boolean here = false;
            boolean serves = person.getSubstitutesFor() != null;
            boolean away = false;
            boolean idle = false;
            boolean clear = table.hasMarks(row);
            for (int i : table.about(place)) {
                String text = row.texts()[i];
                TableColumn kind = table.columns().get(i);
                marked |= kind.isMark();
                boolean yes = kind.isMark() && Mark.isYes(text);
                boolean listens = yes && kind == TableColumn.LISTENS;
                here |= yes && kind != TableColumn.AWAY && kind != TableColumn.LISTENS;
                away |= yes && kind == TableColumn.AWAY;
                idle |= kind.isMark() && Mark.isIdle(text) || listens;
                serves |= yes && table.tellsServing() && kind != TableColumn.AWAY && !listens;
                serves |= yes && kind == TableColumn.SERVES || kind == TableColumn.PRESENT && Mark.isServing(text);
                if (kind == TableColumn.REPLACES && !text.isEmpty() || kind.isMark() && Mark.isReplacing(text)) {
                    serves = true;
                }
                add(person, kind, text);
            }
            addParts(person, place, here || !idle);
            if (person.getOrganisation() == null && member != null && place > 0) {
                person.setOrganisation(member.getOrganisation());
            }
            serves |= person.getSubstitutesFor() != null;
            entry.forgetWhole(person);
            boolean present =
                    !clear || !away && (here || idle || serves || !marked || hasOnly(TableColumn.AWAY, place));
            person.setGroup(
                    idle && !here
                            ? AttendanceGroup.SUBSTITUTE
                            : present ? groupOf(person, place, serves) : AttendanceGroup.ABSENT);
            if (!isSubstitute(place)) {
                member = person;
            }
        }

        /** The parts of the meeting that have the person's mark; the marks of one who served count before the others. */
        private void addParts(Attendance person, int place, boolean served) {
            List<String> with = new ArrayList<>();
            int parts = 0;
            for (int i : table.about(place)) {
                if (table.columns().get(i) == TableColumn.PARTS) {
                    String text = row.texts()[i];
                    parts++;
                    if (served ? Mark.isYes(text) : Mark.isIdle(text)) {
                        with.add(table.heads().get(i).text());
                    }
                }
            }
            if (with.size() < parts || parts == 1) {
                with.forEach(part -> entry.addPresence(person, part));
                Presence.join(person.getPresence());
            }
        }

        private boolean hasOnly(TableColumn kind, int place) {
            for (int i : table.about(place)) {
                if (table.columns().get(i).isMark() && table.columns().get(i) != kind) {
                    return false;
                }
            }
            return true;
        }

        private void add(Attendance person, TableColumn kind, String text) {
            if (text.isEmpty()) {
                return;
            }
            switch (kind) {
                case BODY -> entry.addBody(person, text);
                case PARTY -> person.setParty(PARTY.matcher(text).replaceAll(""));
                case OFFICE -> entry.addOffices(person, text);
                case NUMBERS -> entry.addPresence(person, text.contains("§") ? text : "§ " + text);
                case TIMES -> entry.addPresence(person, text);
                case REPLACES -> entry.addReplaced(person, FOR.matcher(text).replaceFirst(""));
                case NOTE -> entry.addSaid(person, text);
                case PARTS, VOTE, UNKNOWN -> {
                    // What a part is for stands in its head, how somebody voted is no presence.
                }
                default -> addMark(person, Mark.said(text));
            }
        }

        private void addMark(Attendance person, String text) {
            person.setRemote(person.isRemote() || Mark.isRemote(text));
            if (Mark.isReplacing(text)) {
                entry.addReplaced(person, FOR.matcher(text).replaceFirst(""));
            } else if (Mark.isPart(text)) {
                entry.addPresence(person, text);
            }
        }

        private AttendanceGroup groupOf(Attendance person, int place, boolean serves) {
            TableColumn kind = table.columns().get(place);
            boolean substitute = isSubstitute(place)
                    || group != null && group.kind() == LabelKind.SUBSTITUTE
                    || person.getSubstitutesFor() != null
                    || person.getRoles().contains(AttendanceRole.SUBSTITUTE);
            boolean steps =
                    kind == TableColumn.PERSONAL && member != null && member.getGroup() == AttendanceGroup.ABSENT;
            if (substitute && (serves || steps && !hasMark(TableColumn.SERVES))) {
                if (!person.getRoles().contains(AttendanceRole.SUBSTITUTE)) {
                    person.getRoles().add(AttendanceRole.SUBSTITUTE);
                }
                if (steps && person.getSubstitutesFor() == null) {
                    person.setSubstitutesFor(member.getName());
                }
                return AttendanceGroup.DECIDING;
            }
            if (substitute) {
                boolean deciding = group != null && group.kind() == LabelKind.DECIDING && kind == TableColumn.NAME;
                return deciding ? AttendanceGroup.DECIDING : AttendanceGroup.SUBSTITUTE;
            }
            return group == null || kind == TableColumn.MEMBER && group.kind() == LabelKind.DECIDING
                    ? AttendanceGroup.DECIDING
                    : AttendanceReader.group(group);
        }

        private boolean hasMark(TableColumn kind) {
            return table.columns().contains(kind);
        }
    }
}
