// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.importer.text.internal.value.Dates;

/**
 * Lines taken apart at their labels.
 *
 * @param preamble the lines with words in them before the first label
 * @param all the labels with their values, in order
 */
public record Fields(List<Line> preamble, List<Field> all) {

    private static final Pattern CELLS = Pattern.compile("\\t|\\h{2,}");

    private static final Pattern OFFICE = Pattern.compile(
            "(?iu)\\h*(?:(?:[123]:[ea]|förste|andre)\\h+)?(?:v\\.?|vice)[\\h-]*ordf(?:örande|\\.)?(?:\\t|\\h{2,})|\\h*ledamot(?:\\t|\\h{2,})");

    private static final Pattern INDENTED = Pattern.compile("\\t|\\h{4}");

    public Fields {
        preamble = List.copyOf(preamble);
        all = List.copyOf(all);
    }

    public static Fields of(List<Line> lines) {
        List<Line> preamble = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        List<Line> words = lines.stream().filter(line -> !line.isBlank()).toList();
        Open open = null;
        for (int i = 0; i < words.size(); i++) {
            Line line = words.get(i);
            List<Open> row = i + 1 < words.size() ? row(line, words.get(i + 1)) : List.of();
            if (!row.isEmpty()) {
                close(open, fields);
                row.subList(0, row.size() - 1).forEach(column -> close(column, fields));
                open = row.get(row.size() - 1);
                i++;
                continue;
            }
            List<LabelFinder.Found> labels = LabelFinder.in(line.text());
            boolean column = i + 1 < words.size()
                    && OFFICE.matcher(words.get(i + 1).text()).lookingAt();
            if (labels.isEmpty()
                    || open != null
                            && (open.takesAsRole(line, labels.get(0))
                                    || open.takesAsParty(labels.get(0))
                                    || column && open.takesAsRow(labels.get(0)))) {
                if (open == null) {
                    preamble.add(line);
                } else {
                    open.add(line, line.text());
                }
                continue;
            }
            for (int k = 0; k < labels.size(); k++) {
                int end = k + 1 < labels.size()
                        ? labels.get(k + 1).start()
                        : line.text().length();
                close(open, fields);
                open = new Open(labels.get(k).label(), line);
                open.add(line, line.text().substring(labels.get(k).end(), end));
            }
        }
        close(open, fields);
        return new Fields(preamble, fields);
    }

    public List<Field> of(LabelKind kind) {
        return all.stream().filter(field -> field.label().is(kind)).toList();
    }

    /**
     * The fields of each notice: it begins with its head, or with the first line of one where there is no head, and may
     * have labels of the head of minutes in it. A head over nothing but these heads the minutes themselves.
     */
    public List<List<Field>> notices() {
        List<List<Field>> notices = new ArrayList<>();
        List<Field> open = null;
        for (Field field : all) {
            boolean notice = field.label().is(LabelKind.NOTICE);
            boolean inside = open != null && field.label().is(LabelKind.HEADER);
            if (!notice && !inside) {
                open = null;
                continue;
            }
            boolean head = field.label() == Label.NOTICE_HEAD
                    && open != null
                    && open.stream()
                            .anyMatch(other -> other.label() != Label.NOTICE_HEAD
                                    || !other.pieces().isEmpty());
            if (open == null || head) {
                open = new ArrayList<>();
                notices.add(open);
            }
            open.add(field);
        }
        notices.removeIf(Fields::isOfMinutes);
        return notices;
    }

    private static boolean isOfMinutes(List<Field> block) {
        List<Field> heads = block.stream()
                .filter(field -> field.label() == Label.NOTICE_HEAD)
                .toList();
        long others = block.stream()
                .filter(field -> field.label().is(LabelKind.HEADER))
                .count();
        return others > 0
                && heads.size() + others == block.size()
                && heads.stream().allMatch(field -> Dates.in(field.text()).isEmpty());
    }

    public Optional<Field> first(Label label) {
        return all.stream().filter(field -> field.label() == label).findFirst();
    }

    /** A row of nothing but labels over a row of as many values. */
    private static List<Open> row(Line head, Line values) {
        String[] heads = CELLS.split(head.text().strip());
        String[] cells = CELLS.split(values.text().strip());
        if (heads.length < 2 || heads.length != cells.length) {
            return List.of();
        }
        List<Open> row = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            Optional<Label> label = LabelFinder.whole(heads[i]);
            if (label.isEmpty() || LabelFinder.whole(cells[i]).isPresent()) {
                return List.of();
            }
            Open open = new Open(label.get(), head);
            open.add(values, cells[i]);
            row.add(open);
        }
        return row;
    }

    private static void close(Open open, List<Field> fields) {
        if (open != null) {
            fields.add(new Field(open.label, open.line, open.pieces));
        }
    }

    /** A label whose value is not yet at its end. */
    private static final class Open {

        private final Label label;
        private final Line line;
        private final List<Piece> pieces = new ArrayList<>();

        Open(Label label, Line line) {
            this.label = label;
            this.line = line;
        }

        void add(Line from, String text) {
            if (!text.isBlank()) {
                pieces.add(new Piece(from, text));
            }
        }

        /** True where each line of a group begins with the office: then the office is no label. */
        boolean takesAsRow(LabelFinder.Found found) {
            return found.label() == Label.CHAIR && label.kind().isAttendance() && pieces.isEmpty();
        }

        /** Members listed party by party are those of the group that is open. */
        boolean takesAsParty(LabelFinder.Found found) {
            return found.label() == Label.PARTY_MEMBERS && label.kind().isAttendance() && label != Label.PARTY_MEMBERS;
        }

        /** In the column of the values: a title before a name and nothing between is no label. */
        private static boolean isIndented(String line, LabelFinder.Found found) {
            int end = found.end();
            return INDENTED.matcher(line).lookingAt()
                    && end > 1
                    && end < line.length()
                    && line.charAt(end - 1) == ' '
                    && Character.isLetter(line.charAt(end - 2))
                    && PersonName.isPerson(line.substring(end));
        }

        /** True where names and roles stand below each other in turn: then a role is no label. */
        boolean takesAsRole(Line next, LabelFinder.Found found) {
            if (label.kind().isAttendance() && isIndented(next.text(), found)) {
                return true;
            }
            boolean role = found.label() == Label.CHAIR || found.label() == Label.SECRETARY;
            if (!role
                    || !label.kind().isAttendance()
                    || found.end() < next.text().stripTrailing().length()) {
                return false;
            }
            boolean turn = pieces.size() % 2 == 1 && (pieces.size() > 1 || found.label() == Label.CHAIR);
            for (int i = 0; turn && i < pieces.size(); i++) {
                turn = PersonName.isPerson(pieces.get(i).text()) == (i % 2 == 0);
            }
            return turn;
        }
    }
}
