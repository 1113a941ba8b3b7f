// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.ObjectLabel;
import se.paragraf.ui.internal.finding.Marked;

/** A table of the labels of objects, which are put together only for the rows that are seen. */
final class InnerTable {

    private static final int FEWEST = 2;
    private static final int MOST = 8;

    private final Within within;
    private final Runnable selecting;
    private final Table table;
    private final GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
    private final BitSet labelled = new BitSet();
    private List<EObject> objects = new ArrayList<>();
    private EObject selected;

    InnerTable(Composite parent, Within within, Runnable selecting) {
        this.within = within;
        this.selecting = selecting;
        table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL);
        data.heightHint = table.getItemHeight() * FEWEST;
        data.exclude = true;
        table.setVisible(false);
        table.setLayoutData(data);
        table.addListener(SWT.SetData, this::label);
        within.field().editor().listen(table, new EditorListener() {
            @Override
            public void findingsChanged() {
                relabel();
            }
        });
        table.addListener(SWT.Selection, event -> {
            int index = table.getSelectionIndex();
            selected = index < 0 ? null : objects.get(index);
            selecting.run();
        });
    }

    Table control() {
        return table;
    }

    Optional<EObject> selected() {
        return Optional.ofNullable(selected);
    }

    void select(EObject object) {
        int index = objects.indexOf(object);
        if (index >= 0 && object != selected) {
            table.setSelection(index);
            table.showSelection();
            selected = object;
            selecting.run();
        }
    }

    private void label(Event event) {
        TableItem item = (TableItem) event.item;
        int index = table.indexOf(item);
        if (index < objects.size()) {
            item.setText(text(index));
            labelled.set(index);
        }
    }

    private String text(int index) {
        EObject object = objects.get(index);
        return Marked.label(within.field().editor(), object, Words.capital(new ObjectLabel(object), within.field()));
    }

    private void relabel() {
        labelled.stream().forEach(index -> {
            String text = text(index);
            if (!text.equals(table.getItem(index).getText())) {
                table.getItem(index).setText(text);
            }
        });
    }

    void refresh() {
        List<EObject> now = new ArrayList<>(within.objects());
        if (now.equals(objects)) {
            relabel();
            return;
        }
        int before = objects.indexOf(selected);
        objects = now;
        labelled.clear();
        table.setItemCount(objects.size());
        table.clearAll();
        if (!objects.contains(selected)) {
            selected = before < 0 || objects.isEmpty() ? null : objects.get(Math.min(before, objects.size() - 1));
        }
        int index = objects.indexOf(selected);
        if (index < 0) {
            table.deselectAll();
        } else {
            table.setSelection(index);
        }
        int height = table.getItemHeight() * Math.max(FEWEST, Math.min(MOST, objects.size()));
        if (height != data.heightHint || data.exclude != objects.isEmpty()) {
            data.heightHint = height;
            data.exclude = objects.isEmpty();
            table.setVisible(!objects.isEmpty());
            table.requestLayout();
        }
    }
}
