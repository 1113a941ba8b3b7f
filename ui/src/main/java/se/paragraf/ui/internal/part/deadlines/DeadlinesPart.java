// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.spi.Part;

/** The table of legal days of the meeting in front. */
final class DeadlinesPart implements Part, WorkbenchListener {

    private final Workbench workbench;
    private final Composite holder;
    private final TableViewer viewer;
    private final TableColumnLayout columns = new TableColumnLayout();
    private final CLabel hint;
    private final Button export;
    private List<Due> shown = List.of();

    DeadlinesPart(Composite parent, Workbench workbench) {
        this.workbench = workbench;
        holder = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 2).applyTo(holder);
        Composite table = new Composite(holder, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
        table.setLayout(columns);
        viewer = new TableViewer(table, SWT.FULL_SELECTION | SWT.SINGLE);
        WidgetKey.set(viewer.getTable(), "deadlines.table");
        WidgetLabel.name(words("label"), viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column("date", 12, 95, due -> due.deadline().date().toString());
        column("state", 18, 135, due -> DueWords.state(due, workbench.language()));
        column("what", 30, 180, due -> DueWords.what(due, workbench.language()));
        column("about", 24, 110, due -> DueWords.about(due, workbench.language()));
        column("law", 30, 120, due -> DueWords.source(due, workbench.language()));
        viewer.addOpenListener(event -> workbench.active().ifPresent(this::reveal));
        hint = new CLabel(holder, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        export = WidgetKey.set(new Button(holder, SWT.PUSH), "deadlines.export");
        export.setText(words("export"));
        export.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> meeting().ifPresent(meeting -> CalendarFile.save(workbench, meeting))));
        workbench.listen(holder, this);
        refresh();
    }

    private void column(String key, int weight, int least, Function<Due, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(words("column." + key));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Due) element)));
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
    }

    private String words(String key) {
        return Message.of(DeadlinesPart.class, key).in(workbench.language());
    }

    private Optional<Meeting> meeting() {
        return workbench
                .active()
                .map(Editor::root)
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast);
    }

    /** Where that is told which the day is counted from or for. */
    private void reveal(Editor editor) {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Due due) {
            editor.reveal(Target.of(
                    editor.root(),
                    switch (due.deadline().kind()) {
                        case ADJUSTMENT_LATEST -> Literals.MEETING__ADJUSTMENTS;
                        case NOTICE_LATEST, LAST_APPEAL_DAY, EARLIEST_REMOVAL -> Literals.MEETING__NOTICES;
                    }));
        }
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public void focus() {
        viewer.getTable().setFocus();
    }

    @Override
    public void activated() {
        refresh();
    }

    @Override
    public void documentChanged() {
        refresh();
    }

    @Override
    public void servicesChanged() {
        refresh();
    }

    private void refresh() {
        Optional<Meeting> meeting = meeting();
        List<Due> due = meeting.flatMap(workbench.paragraf().calendar()::of)
                .map(calendar -> Due.of(calendar, LocalDate.now(workbench.clock())))
                .orElse(List.of());
        if (!due.equals(shown)) {
            shown = due;
            viewer.setInput(due);
        }
        hint.setText(meeting.isEmpty() ? words("no.meeting") : due.isEmpty() ? words("none") : "");
        export.setEnabled(!due.isEmpty() && CalendarFile.canSave(workbench));
    }
}
