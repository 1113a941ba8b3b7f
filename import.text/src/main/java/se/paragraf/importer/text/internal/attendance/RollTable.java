// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.importing.text.Line;
import se.paragraf.importer.text.internal.field.Cell;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.LabelFinder;
import se.paragraf.importer.text.internal.person.PersonName;

/**
 * A table of those called with heads over its columns: names, principals, marks for those present and serving, numbers.
 *
 * @param heads where the columns stand
 * @param columns what they hold
 * @param group the group that stands above the table or heads its first column; null if none does
 * @param lines its lines from the heads on, without blank ones
 * @param rows the words of each row, column by column
 */
record RollTable(List<Cell> heads, List<TableColumn> columns, Label group, List<Line> lines, List<Row> rows) {

    private static final Pattern LEGEND = Pattern.compile(
            "(?iu)\\(?\\h*(?:\\(x\\)|[x*+–-]|n|f|t|tjg|närv|tj)\\h*[=:–-]\\h*\\p{L}+(?:\\h\\p{L}+){0,4}(?:[,;]?\\h+(?:\\(x\\)|[x*+–-]|n|f|t|tjg|närv|tj)\\h*[=:–-]\\h*\\p{L}+(?:\\h\\p{L}+){0,4}){0,20}\\h*\\)?\\.?");
    private static final Pattern LABELLED = Pattern.compile("\\p{L}:(?:\\h|$)");
    private static final Pattern JA = Pattern.compile("(?iu)ja");
    private static final int FEWEST = 2;
    /** No name is shorter, with the blank after it. */
    private static final int NARROWEST_NAMES = 8;

    private static final int LONGEST_HEAD = 30;

    /**
     * What stands side by side in a table.
     *
     * @param line where it begins
     * @param texts the words in each column; empty where there are none
     */
    record Row(Line line, String[] texts) {}

    /** The table that begins at a line. */
    static Optional<RollTable> at(List<Line> part, int start) {
        List<Cell> heads = withNames(Cell.of(part.get(start)));
        List<TableColumn> columns = columns(heads);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        Label group = LabelFinder.whole(heads.get(0).text())
                .filter(label -> label.kind().isAttendance())
                .orElseGet(() -> above(part, start));
        List<Line> lines = new ArrayList<>(List.of(part.get(start)));
        List<Row> rows = new ArrayList<>();
        boolean loose = false;
        for (int i = start + 1; i < part.size(); i++) {
            Line line = part.get(i);
            if (line.isBlank()) {
                continue;
            }
            boolean gap = line.number() - lines.get(lines.size() - 1).number() > 1;
            loose |= gap && rows.isEmpty();
            Row row = row(line, heads);
            boolean whole = isRow(row, columns);
            if (gap && !(loose && whole && isWide(row)) || !whole && !isMore(row, columns, rows)) {
                break;
            }
            lines.add(line);
            if (whole) {
                rows.add(row);
            } else {
                addTo(rows, row);
            }
        }
        List<TableColumn> held = withParts(withContent(columns, rows), rows);
        boolean table = rows.size() >= FEWEST || !rows.isEmpty() && hasMarks(rows.get(0), held);
        return table ? Optional.of(new RollTable(heads, held, group, lines, rows)) : Optional.empty();
    }

    /** Heads over marks alone stand beside names without a head. */
    private static List<Cell> withNames(List<Cell> heads) {
        boolean marks = heads.size() >= FEWEST
                && heads.get(0).start() >= NARROWEST_NAMES
                && heads.stream().allMatch(head -> TableColumn.of(head.text())
                        .filter(TableColumn::isPresence)
                        .isPresent());
        return marks
                ? Stream.concat(Stream.of(new Cell(0, 1, "Namn")), heads.stream())
                        .toList()
                : heads;
    }

    private static List<TableColumn> columns(List<Cell> heads) {
        if (heads.size() < FEWEST) {
            return List.of();
        }
        List<TableColumn> columns = new ArrayList<>();
        for (Cell head : heads) {
            Optional<TableColumn> column = TableColumn.of(head.text());
            boolean group = columns.isEmpty()
                    && LabelFinder.whole(head.text())
                            .filter(label -> label.kind().isAttendance())
                            .isPresent();
            if (group && column.filter(TableColumn::isName).isEmpty()) {
                column = Optional.of(TableColumn.NAME);
            }
            if (column.isEmpty() && !isHead(head.text())) {
                return List.of();
            }
            columns.add(column.orElse(TableColumn.UNKNOWN));
        }
        int votes = columns.indexOf(TableColumn.VOTE);
        for (int i = 0; votes >= 0 && i < columns.size(); i++) {
            if (JA.matcher(heads.get(i).text()).matches()) {
                columns.set(i, TableColumn.VOTE);
            }
        }
        long unknown =
                columns.stream().filter(column -> column == TableColumn.UNKNOWN).count();
        boolean more = columns.stream().filter(column -> !column.isName()).count() > 2 * unknown
                || unknown == 0 && columns.stream().anyMatch(column -> !column.isName());
        boolean body = columns.get(0) == TableColumn.BODY
                && columns.stream()
                        .allMatch(column -> column == TableColumn.BODY || column.isName() || column.isMark());
        return more && (columns.get(0).isName() || body && columns.stream().anyMatch(TableColumn::isName))
                ? columns
                : List.of();
    }

    /** A word or two that can head a column which is not known. */
    private static boolean isHead(String text) {
        return text.length() <= LONGEST_HEAD
                && text.chars().noneMatch(c -> Character.isDigit(c) || c == ':' || c == '(')
                && !PersonName.matches(text)
                && !FlatTable.isAbout(text)
                && LabelFinder.at(text).isEmpty();
    }

    /** A column for a paragraph in which some said no tells how each one voted; one of presence with offices in it has notes. */
    private static List<TableColumn> withContent(List<TableColumn> columns, List<Row> rows) {
        List<TableColumn> held = new ArrayList<>(columns);
        for (int i = 0; i < held.size(); i++) {
            int column = i;
            boolean other = held.stream().filter(TableColumn::isMark).count() > 1;
            if (i > 0 && held.get(i).isName() && areMarks(rows, i)) {
                held.set(i, held.get(i) == TableColumn.MEMBER ? TableColumn.SERVES : TableColumn.LISTENS);
            } else if (other
                    && held.get(i) == TableColumn.PARTS
                    && rows.stream().anyMatch(row -> Mark.isVote(row.texts()[column]))) {
                held.set(i, TableColumn.VOTE);
            } else if (held.get(i) == TableColumn.PRESENT && hasOffices(rows, i)) {
                held.set(i, TableColumn.NOTE);
            }
        }
        return held;
    }

    /** True for a column headed "Ledamot" or "Ersättare" with a mark for each who was there as one. */
    private static boolean areMarks(List<Row> rows, int column) {
        List<String> said = rows.stream()
                .filter(row -> !isLegend(row))
                .map(row -> row.texts()[column])
                .filter(text -> !text.isEmpty())
                .toList();
        return !said.isEmpty() && said.stream().allMatch(Mark::isYes);
    }

    private static boolean hasOffices(List<Row> rows, int column) {
        List<String> said = rows.stream()
                .filter(row -> !isLegend(row))
                .map(row -> row.texts()[column])
                .filter(text -> !text.isEmpty() && !Mark.isYes(text))
                .toList();
        return !said.isEmpty()
                && said.stream().allMatch(text -> Capacity.office(text.split("\\h*,", 2)[0])
                        .isPresent());
    }

    /** The columns that tell of those in a column of names: beside it up to the next names, or before all of them. */
    List<Integer> about(int place) {
        List<Integer> own = new ArrayList<>();
        int end = columns.size();
        for (int i = place + 1; i < columns.size() && end == columns.size(); i++) {
            end = columns.get(i).isName() ? i : end;
        }
        boolean led = !columns.get(0).isName();
        boolean each = led && columns.lastIndexOf(TableColumn.BODY) > 0;
        for (int i = 0; i < end; i++) {
            boolean before = led && i < place && (each ? isLead(i, place) : columns.get(i) == TableColumn.BODY);
            if (before || i > place && !(each && columns.get(i) == TableColumn.BODY)) {
                own.add(i);
            }
        }
        return own;
    }

    /** True for a principal with no other between it and the names. */
    private boolean isLead(int i, int place) {
        return columns.get(i) == TableColumn.BODY
                && columns.subList(i + 1, place).stream().noneMatch(column -> column == TableColumn.BODY);
    }

    /** True where the marks tell those who served from those who were there. */
    boolean tellsServing() {
        return rows.stream().anyMatch(row -> Arrays.stream(row.texts()).anyMatch(Mark::isIdle));
    }

    /** True if all of a row is understood. */
    boolean isClear(Row row) {
        for (int i = 0; i < columns.size(); i++) {
            boolean unread = columns.get(i) == TableColumn.UNKNOWN || columns.get(i) == TableColumn.VOTE;
            if (unread && row.texts()[i].chars().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        return hasMarks(row);
    }

    boolean hasMarks(Row row) {
        return hasMarks(row, columns);
    }

    /** The group whose label stands alone above the heads. */
    private static Label above(List<Line> part, int start) {
        for (int i = start - 1; i >= 0; i--) {
            if (!part.get(i).isBlank()) {
                return LabelFinder.whole(part.get(i).text().strip())
                        .filter(label -> label.kind().isAttendance())
                        .orElse(null);
            }
        }
        return null;
    }

    private static Row row(Line line, List<Cell> heads) {
        String[] texts = new String[heads.size()];
        Arrays.fill(texts, "");
        for (Cell cell : Cell.of(line)) {
            int column = cell.column(heads);
            texts[column] += (texts[column].isEmpty() ? "" : "\t") + cell.text();
        }
        return new Row(line, texts);
    }

    /** A row has somebody in a column of names, a seat that nobody holds, or is a group's label, or says what the marks mean. */
    private static boolean isRow(Row row, List<TableColumn> columns) {
        if (isLegend(row) || group(row).isPresent()) {
            return true;
        }
        if (row.line().text().contains(":\t")
                || Arrays.stream(row.texts()).anyMatch(text -> LABELLED.matcher(Mark.withoutAway(text))
                        .find())) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isName() && isName(row.texts()[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String text) {
        for (String part : text.split("\t")) {
            String[] chunks = Mark.withoutAway(part).split("\\h*[,(]\\h*|\\h{2,}|\\h*§|\\h[–—-]\\h", 3);
            boolean turned = chunks.length > 1 && isPart(chunks[0]) && isPart(chunks[1]);
            if (turned || PersonName.matches(chunks[0]) || Entry.isVacant(part) || isTitled(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitled(String text) {
        List<String> tokens = PersonName.tokens(text);
        return tokens.size() > PersonName.SHORTEST
                && PersonName.matches(tokens.subList(tokens.size() - PersonName.SHORTEST, tokens.size()));
    }

    private static boolean isPart(String name) {
        List<String> tokens = PersonName.tokens(name);
        return !tokens.isEmpty()
                && tokens.size() <= PersonName.SHORTEST
                && tokens.stream().allMatch(PersonName::isToken);
    }

    /** The rest of the row above: nothing stands in the columns of names. */
    private static boolean isMore(Row row, List<TableColumn> columns, List<Row> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        boolean more = false;
        for (int i = 0; i < columns.size(); i++) {
            if (!row.texts()[i].isEmpty()) {
                if (columns.get(i).isName()) {
                    return false;
                }
                more = true;
            }
        }
        return more;
    }

    private static void addTo(List<Row> rows, Row more) {
        String[] texts = rows.get(rows.size() - 1).texts();
        for (int i = 0; i < texts.length; i++) {
            texts[i] = (texts[i] + " " + more.texts()[i]).strip();
        }
    }

    private static boolean isWide(Row row) {
        int filled = 0;
        for (String text : row.texts()) {
            filled += text.isEmpty() ? 0 : 1;
        }
        return filled >= FEWEST;
    }

    private static boolean hasMarks(Row row, List<TableColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isMark() && !Mark.isOne(row.texts()[i])) {
                return isLegend(row);
            }
        }
        return true;
    }

    /** A column that tells only of some when they were there: nothing in it says that the others were there throughout. */
    private static List<TableColumn> withParts(List<TableColumn> columns, List<Row> rows) {
        List<TableColumn> all = new ArrayList<>(columns);
        for (int i = 0; i < all.size(); i++) {
            int column = i;
            List<String> said = rows.stream()
                    .filter(row -> !isLegend(row))
                    .map(row -> row.texts()[column])
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (all.get(i) == TableColumn.PRESENT
                    && !said.isEmpty()
                    && said.stream().allMatch(Mark::tellsHow)) {
                all.set(i, TableColumn.NOTE);
            }
        }
        return all;
    }

    static boolean isLegend(Row row) {
        return isLegend(row.line());
    }

    static boolean isLegend(Line line) {
        return LEGEND.matcher(line.text().strip()).matches();
    }

    /** The label of a group that is all that the row says. */
    static Optional<Label> group(Row row) {
        return LabelFinder.whole(row.line().text().strip())
                .filter(label -> label.kind().isAttendance());
    }

    /** True if most names are turned round: "Lind, Anna". */
    boolean isTurned() {
        int turned = 0;
        int straight = 0;
        for (Row row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).isName() && !row.texts()[i].isEmpty()) {
                    String[] chunks = row.texts()[i].split("\\h*[,(]\\h*", 3);
                    boolean one = chunks.length > 1 && isPart(chunks[0]) && isPart(chunks[1]);
                    turned += one ? 1 : 0;
                    straight += one ? 0 : 1;
                }
            }
        }
        return turned > straight;
    }
}
