// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.Trace;
import se.paragraf.importer.text.internal.field.ColumnHeads;
import se.paragraf.importer.text.internal.field.Field;
import se.paragraf.importer.text.internal.field.Piece;
import se.paragraf.importer.text.internal.person.NameEvidence;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.model.minutes.Attendance;

/** Reads the people of one group, in whichever layout they stand. */
final class GroupReader {

    private static final int WIDEST_GAP = 3;
    private static final int MOST_JOINED = 12;

    private final Lines lines;
    private final Entry entry;
    private final FlatTable table;
    private final PersonList list;

    GroupReader(Lines lines, Entry entry, NameEvidence evidence) {
        this.lines = lines;
        this.entry = entry;
        this.table = new FlatTable(entry, evidence);
        this.list = new PersonList(entry, evidence);
    }

    List<Attendance> read(Field field) {
        List<Attendance> people = new ArrayList<>(readColumns(field));
        if (people.isEmpty()) {
            readLines(field, people);
        }
        if (!people.isEmpty() || field.pieces().isEmpty()) {
            lines.claim(field.line());
        }
        return people;
    }

    /** The person beside a label that one person bears; claims nothing. */
    Optional<Attendance> first(Field field) {
        return field.pieces().stream().findFirst().flatMap(piece -> entry.read(piece.text())
                .map(person -> {
                    Trace.of(person, piece.line());
                    return person;
                }));
    }

    /** All names first, or name and affiliation below each other. */
    private List<Attendance> readColumns(Field field) {
        List<Piece> pieces = field.pieces().stream()
                .takeWhile(piece -> PersonName.isPerson(piece.text())
                        || FlatTable.isAbout(piece.text().strip()))
                .toList();
        List<String> texts = pieces.stream().map(piece -> piece.text().strip()).toList();
        List<Attendance> people =
                table.pairBlocks(texts).or(() -> table.pairTurns(texts)).orElse(List.of());
        if (!people.isEmpty()) {
            Line first = pieces.get(0).line();
            Line last = pieces.get(pieces.size() - 1).line();
            people.forEach(person -> Trace.of(person, first, last, Entry.confidenceOfPairs()));
            pieces.forEach(piece -> lines.claim(piece.line()));
        }
        return people;
    }

    private void readLines(Field field, List<Attendance> people) {
        boolean columns = PersonList.isTable(field.pieces());
        Line before = field.line();
        StringBuilder open = new StringBuilder();
        List<Piece> parts = new ArrayList<>();
        for (Piece piece : field.pieces()) {
            if (ColumnHeads.matches(piece.text())) {
                lines.claim(piece.line());
                continue;
            }
            boolean gap = piece.line().number() - before.number() > WIDEST_GAP;
            open.append(open.isEmpty() ? "" : " ").append(piece.text().strip());
            parts.add(piece);
            boolean last = piece == field.pieces().get(field.pieces().size() - 1);
            if (!last && parts.size() < MOST_JOINED && list.goesOn(open.toString())) {
                continue;
            }
            List<Attendance> found = people(parts, open.toString(), columns);
            if (found.isEmpty() && gap) {
                return;
            }
            if (found.isEmpty() && !people.isEmpty() && isAddition(parts)) {
                addTo(people.get(people.size() - 1), parts);
            } else if (!found.isEmpty()) {
                Line first = parts.get(0).line();
                found.forEach(person -> {
                    double sure =
                            person.getTrace() == null ? 1.0 : person.getTrace().getConfidence();
                    Trace.of(person, first, piece.line(), sure);
                });
                people.addAll(found);
                parts.forEach(part -> lines.claim(part.line()));
            }
            before = piece.line();
            open.setLength(0);
            parts.clear();
        }
    }

    private List<Attendance> people(List<Piece> parts, String text, boolean columns) {
        if (parts.size() == 1) {
            List<String> cells = new Line(1, parts.get(0).text())
                    .cells().stream().filter(cell -> !cell.isEmpty()).toList();
            if (cells.size() == 2) {
                Optional<List<Attendance>> paired = table.pairRuns(cells.get(0), cells.get(1));
                if (paired.isPresent()) {
                    Line line = parts.get(0).line();
                    paired.get().forEach(person -> Trace.of(person, line, line, Entry.confidenceOfPairs()));
                    return paired.get();
                }
            }
        }
        return list.read(parts.size() == 1 ? parts.get(0).text() : text, columns);
    }

    /** A wrapped line: what stands on it can only be said of the person above. */
    private static boolean isAddition(List<Piece> parts) {
        String text = parts.get(0).text().strip();
        return parts.size() == 1
                && (FlatTable.isAbout(text) || Capacity.office(text).isPresent());
    }

    private void addTo(Attendance person, List<Piece> parts) {
        Capacity.add(person, parts.get(0).text().strip());
        person.getTrace().setLastLine(parts.get(0).line().number());
        lines.claim(parts.get(0).line());
    }
}
