// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.paragraf.ui.WidgetKey;

/** The doubts in the order of their lines. */
final class DoubtTable {

    private static final int STATE = 30;
    private static final int LINE = 50;
    private static final int LEAST = 170;
    private static final int KIND = 120;

    private final Doubts doubts;
    private final DoubtWords words;
    private final Table table;

    DoubtTable(Composite parent, Doubts doubts, DoubtWords words) {
        this.doubts = doubts;
        this.words = words;
        table = WidgetKey.set(
                new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER),
                "import.doubts");
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setHeaderVisible(true);
        column("column.state", STATE);
        column("column.line", LINE);
        TableColumn text = column("column.text", LEAST);
        column("column.kind", KIND);
        // Where there is little room the kind is what one can do without: the question says it.
        table.addListener(
                SWT.Resize, event -> text.setWidth(Math.max(LEAST, table.getClientArea().width - STATE - LINE - KIND)));
        table.addListener(SWT.SetData, this::fill);
        table.setItemCount(doubts.all().size());
    }

    private TableColumn column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(words.words(key));
        column.setWidth(width);
        return column;
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index < doubts.all().size()) {
            Doubt doubt = doubts.all().get(event.index);
            item.setText(new String[] {
                words.state(doubt), Integer.toString(doubt.line()), words.text(doubt), words.kind(doubt)
            });
        }
    }

    Table control() {
        return table;
    }

    void refresh() {
        int index = Math.min(table.getSelectionIndex(), doubts.all().size() - 1);
        table.setItemCount(doubts.all().size());
        table.clearAll();
        if (index != table.getSelectionIndex()) {
            table.setSelection(index);
        }
    }

    int index() {
        return table.getSelectionIndex();
    }

    Optional<Doubt> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= doubts.all().size()
                ? Optional.empty()
                : Optional.of(doubts.all().get(index));
    }

    void select(int index) {
        table.setSelection(index);
        table.showSelection();
    }

    /** Selects the doubt about an object; false if there is none. */
    boolean select(EObject object) {
        for (int index = 0; index < doubts.all().size(); index++) {
            if (doubts.all().get(index).element() == object) {
                if (index != table.getSelectionIndex()) {
                    select(index);
                }
                return true;
            }
        }
        return false;
    }
}
