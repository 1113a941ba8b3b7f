// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.internal.finding.Marked;

/** The list of those who were called, with a column for each thing that one click says of a person. */
final class PeopleTable {

    private static final List<String> WORDS = List.of("name", "standing", "presence", "organisation", "party", "roles");
    private static final int[] WIDTHS = {170, 180, 100, 150, 50, 150};
    private static final int NARROW = 34;

    private final Table table;
    private final Editor editor;
    private final BiConsumer<Deed, List<Attendance>> doer;
    private List<Attendance> people = List.of();

    PeopleTable(Composite parent, Editor editor, BiConsumer<Deed, List<Attendance>> doer) {
        this.editor = editor;
        this.doer = doer;
        table = WidgetKey.set(new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER), "attendance.table");
        WidgetLabel.name(
                Message.of(PeopleTable.class, "label").in(editor.workbench().language()), table);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        column(WORDS.get(0), WIDTHS[0]);
        for (Deed deed : Deed.values()) {
            TableColumn column = new TableColumn(table, SWT.CENTER);
            column.setText(String.valueOf(deed.key()));
            column.setToolTipText(deed.help().in(editor.workbench().language()));
            column.setWidth(NARROW);
        }
        for (int i = 1; i < WORDS.size(); i++) {
            column(WORDS.get(i), WIDTHS[i]);
        }
        table.addListener(SWT.MouseDown, this::click);
        table.addListener(SWT.KeyDown, this::type);
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(Message.of(PeopleTable.class, "column." + key)
                .in(editor.workbench().language()));
        column.setWidth(width);
    }

    Table table() {
        return table;
    }

    private void click(Event event) {
        TableItem item = event.button == 1 ? table.getItem(new Point(event.x, event.y)) : null;
        if (item == null) {
            return;
        }
        for (Deed deed : Deed.values()) {
            if (item.getBounds(1 + deed.ordinal()).contains(event.x, event.y)) {
                List<Attendance> clicked = List.of(people.get(table.indexOf(item)));
                table.getDisplay().asyncExec(() -> doer.accept(deed, clicked));
            }
        }
    }

    private void type(Event event) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0) {
            Deed.of(event.character).ifPresent(deed -> {
                event.doit = false;
                doer.accept(deed, selected());
            });
        }
    }

    List<Attendance> selected() {
        return IntStream.of(table.getSelectionIndices()).mapToObj(people::get).toList();
    }

    /** Selects people and shows the first of them. */
    void select(List<Attendance> wanted) {
        int[] rows = wanted.stream()
                .mapToInt(people::indexOf)
                .filter(row -> row >= 0)
                .toArray();
        table.setSelection(rows);
    }

    /** Shows the list as it is; the same people stay selected. */
    void refresh() {
        List<Attendance> before = selected();
        Meeting meeting = (Meeting) editor.root();
        List<Attendance> now = List.copyOf(meeting.getAttendances());
        PersonText text = new PersonText(meeting, editor.workbench().language());
        boolean same = now.equals(people);
        people = now;
        if (table.getItemCount() > people.size()) {
            table.remove(people.size(), table.getItemCount() - 1);
        }
        for (int row = 0; row < people.size(); row++) {
            TableItem item = row < table.getItemCount() ? table.getItem(row) : new TableItem(table, SWT.NONE);
            fill(item, cells(people.get(row), text));
        }
        refreshFindings();
        if (!same) {
            select(before);
        }
    }

    /** Marks those of whom the rules have something to say. */
    void refreshFindings() {
        for (int row = 0; row < Math.min(people.size(), table.getItemCount()); row++) {
            Attendance person = people.get(row);
            String sign = Marked.sign(editor, person);
            String name = person.getName() == null ? "" : person.getName();
            String text = sign.isEmpty() ? name : name + " " + sign;
            if (!text.equals(table.getItem(row).getText())) {
                table.getItem(row).setText(text);
            }
        }
    }

    private static void fill(TableItem item, List<String> cells) {
        for (int column = 1; column < cells.size(); column++) {
            if (!item.getText(column).equals(cells.get(column))) {
                item.setText(column, cells.get(column));
            }
        }
    }

    private static List<String> cells(Attendance person, PersonText text) {
        List<String> cells = new ArrayList<>();
        cells.add(person.getName());
        Stream.of(Deed.values()).map(deed -> text.sign(person, deed)).forEach(cells::add);
        cells.add(text.standing(person));
        cells.add(text.presence(person));
        cells.add(person.getOrganisation());
        cells.add(person.getParty());
        cells.add(text.roles(person));
        cells.replaceAll(cell -> cell == null ? "" : cell);
        return cells;
    }
}
