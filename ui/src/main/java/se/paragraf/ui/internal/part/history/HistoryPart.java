// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.paragraf.model.compare.Change;
import se.paragraf.model.compare.ModelComparison;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Rectification;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.History;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.spi.Part;

/** The steps of the document in front, to go to by a click, and the rectifications of minutes that were adjusted. */
final class HistoryPart implements Part, WorkbenchListener {

    private final Workbench workbench;
    private final Composite holder;
    private final Table table;
    private final Button compare;
    private List<Step> shown = List.of();

    HistoryPart(Composite parent, Workbench workbench) {
        this.workbench = workbench;
        holder = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(holder);
        Composite around = new Composite(holder, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(around);
        TableColumnLayout columns = new TableColumnLayout();
        around.setLayout(columns);
        table = WidgetKey.set(new Table(around, SWT.FULL_SELECTION | SWT.SINGLE), "history.table");
        WidgetLabel.name(words("label"), table);
        table.setHeaderVisible(true);
        for (String key : List.of("state", "step")) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(words("column." + key));
            columns.setColumnData(column, new ColumnWeightData(key.equals("state") ? 25 : 75, true));
        }
        table.addListener(SWT.MouseUp, event -> go());
        table.addListener(SWT.DefaultSelection, event -> go());
        Composite buttons = new Composite(holder, SWT.NONE);
        buttons.setLayout(new RowLayout());
        compare = WidgetKey.set(new Button(buttons, SWT.PUSH), "history.compare");
        compare.setText(words("compare"));
        compare.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> compare()));
        workbench.listen(holder, this);
        refresh();
    }

    private String words(String key, Object... arguments) {
        return Message.of(HistoryPart.class, key, arguments).in(workbench.language());
    }

    /** A click leads to the state after the step; one on a rectification to where it stands. */
    private void go() {
        int place = table.getSelectionIndex();
        workbench.active().filter(editor -> place >= 0 && place < shown.size()).ifPresent(editor -> {
            Step step = shown.get(place);
            step.rectification().ifPresentOrElse(one -> editor.reveal(Target.of(one)), () -> editor.go(step.done()));
        });
    }

    private void compare() {
        workbench.active().ifPresent(editor -> {
            Optional<Document> saved = editor.saved();
            List<Change> changes = saved.filter(
                            before -> before.eClass() == editor.root().eClass())
                    .map(before -> ModelComparison.compare(before, editor.root()))
                    .orElse(List.of());
            workbench.showChanges(Message.of(HistoryPart.class, "compared"), changes);
        });
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public void focus() {
        table.setFocus();
    }

    @Override
    public void activated() {
        refresh();
    }

    @Override
    public void documentChanged() {
        refresh();
    }

    private void refresh() {
        Optional<Editor> editor = workbench.active();
        List<Step> steps = editor.map(this::steps).orElse(List.of());
        compare.setEnabled(editor.filter(Editor::isDirty).flatMap(Editor::saved).isPresent());
        if (!steps.equals(shown)) {
            shown = steps;
            table.setRedraw(false);
            table.setItemCount(steps.size());
            for (int i = 0; i < steps.size(); i++) {
                TableItem item = table.getItem(i);
                item.setText(0, steps.get(i).state());
                item.setText(1, steps.get(i).label());
            }
            table.setRedraw(true);
            editor.ifPresent(open -> table.setSelection(open.history().done()));
            table.showSelection();
        }
    }

    private List<Step> steps(Editor editor) {
        List<Step> steps = new ArrayList<>();
        History history = editor.history();
        for (int i = 0; i <= history.steps().size(); i++) {
            steps.add(new Step(
                    i == 0 ? words("opened") : history.steps().get(i - 1),
                    words(StepState.of(history, i).key()),
                    i,
                    Optional.empty()));
        }
        if (editor.root() instanceof Meeting meeting) {
            meeting.getRectifications().forEach(one -> steps.add(rectified(one)));
        }
        return steps;
    }

    private Step rectified(Rectification one) {
        String what =
                one.getParagraph() == null ? "" : "§ " + one.getParagraph().getNumber() + ": ";
        return new Step(
                what + (one.getReason() == null ? String.valueOf(one.getAfter()) : one.getReason()),
                words("rectified", String.valueOf(one.getRectifiedOn())),
                0,
                Optional.of(one));
    }

    /** A row: a step with what it leads to. */
    private record Step(String label, String state, int done, Optional<Rectification> rectification) {}
}
