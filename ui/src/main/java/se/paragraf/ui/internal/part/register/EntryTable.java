// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;

/** The entries of one register, sorted by the column whose head is pressed. */
final class EntryTable {

    private static final int[] WIDTHS = {95, 55, 170, 330, 110, 110};

    private final Locale language;
    private final Table table;
    private List<Entry> entries = List.of();
    private List<Entry> sorted = List.of();
    private int column = -1;
    private boolean descending;

    EntryTable(Composite parent, String name, List<String> columns, Locale language, Consumer<Entry> opener) {
        this.language = language;
        table = WidgetKey.set(
                new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "register." + name);
        table.setHeaderVisible(true);
        for (int index = 0; index < columns.size(); index++) {
            column(columns.get(index), index);
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opener));
    }

    private void column(String key, int index) {
        TableColumn head = WidgetKey.set(new TableColumn(table, SWT.NONE), "register.column." + key);
        head.setText(Message.of(EntryTable.class, "column." + key).in(language));
        head.setWidth(WIDTHS[index]);
        head.setMoveable(true);
        head.addListener(SWT.Selection, event -> sort(head, index));
    }

    private void sort(TableColumn head, int index) {
        descending = index == column && !descending;
        column = index;
        table.setSortColumn(head);
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        show(entries);
    }

    private void fill(Event event) {
        if (event.index < sorted.size()) {
            ((TableItem) event.item).setText(sorted.get(event.index).cells().toArray(String[]::new));
        }
    }

    private Optional<Entry> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= sorted.size() ? Optional.empty() : Optional.of(sorted.get(index));
    }

    /** Shows entries; what was selected stays so if it is among them. */
    void show(List<Entry> shown) {
        Optional<Entry> selected = selected();
        entries = shown;
        sorted = column < 0 ? entries : EntryOrder.sorted(entries, column, descending, language);
        table.setItemCount(sorted.size());
        table.clearAll();
        table.setSelection(selected.map(sorted::indexOf).orElse(-1));
    }

    Table control() {
        return table;
    }
}
