// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import se.paragraf.ui.ObjectLabel;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldPart;

/** What may be referred to, each to tick. The order in the document is that in which they were ticked. */
final class Referred implements FieldPart {

    private static final int ROWS = 6;

    private final Table table;
    private final Field field;
    private final List<EObject> candidates = new ArrayList<>();

    Referred(Table table, Field field) {
        this.table = table;
        this.field = field;
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, table.getItemHeight() * ROWS)
                .applyTo(table);
        fill();
        table.addListener(SWT.FocusIn, event -> fill());
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tick((TableItem) event.item);
            }
        });
    }

    private void tick(TableItem item) {
        if (!field.isEditable()) {
            refresh();
            return;
        }
        EObject candidate = candidates.get(table.indexOf(item));
        List<Object> values = new ArrayList<>((List<?>) field.value());
        values.remove(candidate);
        if (item.getChecked()) {
            values.add(candidate);
        }
        field.set(values);
    }

    private void fill() {
        List<EObject> wanted = new ArrayList<>(Candidates.of(field));
        for (Object value : (List<?>) field.value()) {
            if (!wanted.contains(value)) {
                wanted.add((EObject) value);
            }
        }
        if (!wanted.equals(candidates)) {
            candidates.clear();
            candidates.addAll(wanted);
            table.removeAll();
            for (EObject candidate : candidates) {
                new TableItem(table, SWT.NONE).setText(Words.capital(new ObjectLabel(candidate), field));
            }
        }
        check();
    }

    private void check() {
        List<?> values = (List<?>) field.value();
        for (int i = 0; i < candidates.size(); i++) {
            boolean wanted = values.contains(candidates.get(i));
            if (table.getItem(i).getChecked() != wanted) {
                table.getItem(i).setChecked(wanted);
            }
        }
    }

    @Override
    public Control control() {
        return table;
    }

    @Override
    public void refresh() {
        if (candidates.containsAll((List<?>) field.value())) {
            check();
        } else {
            fill();
        }
    }
}
