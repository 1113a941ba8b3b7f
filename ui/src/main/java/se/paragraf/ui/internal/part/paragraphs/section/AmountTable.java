// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.section;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import se.paragraf.model.minutes.Amount;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Editor;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.internal.part.paragraphs.Change;
import se.paragraf.ui.internal.part.paragraphs.Removal;

/** The sums of money of a decision, typed into the cells. */
final class AmountTable {

    private static final int MOST_ROWS = 8;
    private static final int FRAME = 8;

    private final Editor editor;
    private final Composite holder;
    private final TableViewer viewer;
    private final CLabel fault;
    private final Runnable resized;
    private Decision decision;

    AmountTable(Composite parent, Editor editor, Runnable resized) {
        this.editor = editor;
        this.resized = resized;
        holder = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        Table table = WidgetKey.set(viewer.getTable(), "amounts");
        WidgetLabel.name(new Term(Literals.AMOUNT).in(language()), table);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(Literals.AMOUNT__SEK, 130, AmountText::sek);
        column(Literals.AMOUNT__YEAR, 80, AmountText::year);
        column(Literals.AMOUNT__PURPOSE, 330, AmountText::purpose);
        fault = WidgetKey.set(new CLabel(holder, SWT.NONE), "amounts.fault");
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.exclude = true;
        fault.setLayoutData(data);
        fault.setVisible(false);
        Composite buttons = new Composite(holder, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        buttons.setLayout(row);
        button(buttons, "add", this::add);
        button(buttons, "remove", this::remove);
    }

    private Locale language() {
        return editor.workbench().language();
    }

    private void button(Composite parent, String key, Runnable action) {
        Button button = WidgetKey.set(new Button(parent, SWT.PUSH), "amounts." + key);
        button.setText(SectionObjects.words(key, new Term(Literals.AMOUNT).in(language()))
                .in(language()));
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void column(EAttribute feature, int width, Function<String, Object> read) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        String term = new Term(feature).in(language());
        column.getColumn().setText(term.substring(0, 1).toUpperCase(language()) + term.substring(1));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(amount -> shown(amount, feature)));
        column.setEditingSupport(new EditingSupport(viewer) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                TextCellEditor cell = new TextCellEditor(viewer.getTable());
                WidgetKey.set(cell.getControl(), "amounts.cell");
                return cell;
            }

            @Override
            protected boolean canEdit(Object element) {
                return editor.mayEdit((Amount) element, feature);
            }

            @Override
            protected Object getValue(Object element) {
                return shown(element, feature);
            }

            @Override
            protected void setValue(Object element, Object typed) {
                String words = String.valueOf(typed);
                Object value = read.apply(words);
                boolean right = value != null || words.isBlank();
                if (right) {
                    editor.set((Amount) element, feature, value);
                }
                refuse(
                        right
                                ? ""
                                : SectionObjects.words("refused." + feature.getName(), words)
                                        .in(language()));
            }
        });
    }

    /** Tells that what was typed cannot be what the cell is for; nothing is told by no words. */
    private void refuse(String words) {
        fault.setText(words);
        fault.setVisible(!words.isEmpty());
        ((GridData) fault.getLayoutData()).exclude = words.isEmpty();
        resized.run();
    }

    private static String shown(Object element, EAttribute feature) {
        Amount amount = (Amount) element;
        Object value = amount.eIsSet(feature) ? amount.eGet(feature) : null;
        return feature == Literals.AMOUNT__SEK && value != null
                ? AmountText.grouped((Long) value)
                : Objects.toString(value, "");
    }

    Control control() {
        return holder;
    }

    void show(Decision shown) {
        boolean other = decision != shown;
        decision = shown;
        refresh();
        if (other && fault.isVisible()) {
            refuse("");
        }
    }

    void refresh() {
        if (viewer.isCellEditorActive()) {
            viewer.refresh();
            return;
        }
        if (viewer.getInput() instanceof List<?> shown && shown.equals(decision.getAmounts())) {
            viewer.refresh();
            return;
        }
        viewer.setInput(List.copyOf(decision.getAmounts()));
        int rows = Math.min(Math.max(decision.getAmounts().size(), 1), MOST_ROWS);
        Table table = viewer.getTable();
        int height = table.getItemHeight() * (rows + 1) + FRAME;
        if (((GridData) table.getLayoutData()).heightHint != height) {
            ((GridData) table.getLayoutData()).heightHint = height;
            holder.getParent().layout(true, true);
        }
    }

    private void add() {
        if (editor.mayEdit(decision, Literals.DECISION__AMOUNTS)) {
            Amount amount = MinutesFactory.eINSTANCE.createAmount();
            editor.execute(
                    SectionObjects.words("added", new Term(Literals.AMOUNT)),
                    Change.of(decision, () -> decision.getAmounts().add(amount)));
            viewer.editElement(amount, 0);
        }
    }

    private void remove() {
        if (viewer.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof Amount amount
                && editor.mayEdit(decision, Literals.DECISION__AMOUNTS)) {
            editor.execute(
                    SectionObjects.words("removed", new Term(Literals.AMOUNT)),
                    Change.of(decision, () -> Removal.remove(amount)));
        }
    }
}
