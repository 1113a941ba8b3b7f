// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.assignments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.internal.assignment.OpenAssignments;
import se.paragraf.ui.spi.Part;

/** The table of open assignments. */
final class AssignmentsPart implements Part, WorkbenchListener {

    private final Workbench workbench;
    private final Composite holder;
    private final TableViewer viewer;
    private final TableColumnLayout columns = new TableColumnLayout();
    private List<RegisteredAssignment> found = List.of();
    private Comparator<RegisteredAssignment> order;

    AssignmentsPart(Composite parent, Workbench workbench) {
        this.workbench = workbench;
        holder = new Composite(parent, SWT.NONE);
        holder.setLayout(columns);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE);
        WidgetKey.set(viewer.getTable(), "assignments.table");
        WidgetLabel.name(words("label"), viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column("due", 22, 150, this::due, Comparator.comparing(one -> one.due().orElse(LocalDate.MAX)));
        column("owner", 20, 100, one -> one.owner().orElse(words("nobody")), null);
        column("text", 42, 160, RegisteredAssignment::text, null);
        column("given", 20, 130, AssignmentsPart::given, Comparator.comparing(one -> one.place()
                .date()
                .orElse(LocalDate.MIN)));
        viewer.addOpenListener(event -> open());
        workbench.listen(holder, this);
        folderChanged();
    }

    private void column(
            String key,
            int weight,
            int least,
            Function<RegisteredAssignment, String> text,
            Comparator<RegisteredAssignment> byValue) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(words("column." + key));
        column.setLabelProvider(
                ColumnLabelProvider.createTextProvider(element -> text.apply((RegisteredAssignment) element)));
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
        Comparator<RegisteredAssignment> way = byValue == null ? Comparator.comparing(text) : byValue;
        column.getColumn()
                .addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(column.getColumn(), way)));
    }

    /** The same column again turns the order round. */
    private void sort(TableColumn column, Comparator<RegisteredAssignment> way) {
        Table table = viewer.getTable();
        boolean down = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
        table.setSortColumn(column);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        order = down ? way.reversed() : way;
        show();
    }

    private String words(String key, Object... arguments) {
        return Message.of(AssignmentsPart.class, key, arguments).in(workbench.language());
    }

    private String due(RegisteredAssignment assignment) {
        LocalDate today = LocalDate.now(workbench.clock());
        return assignment
                .due()
                .map(day -> words(
                        day.isBefore(today) ? "due.late" : day.equals(today) ? "due.today" : "due.ahead",
                        day.toString()))
                .or(assignment::dueAsWritten)
                .orElse(words("due.none"));
    }

    private static String given(RegisteredAssignment assignment) {
        String day = assignment.place().date().map(LocalDate::toString).orElse("");
        return assignment.place().paragraph().isPresent()
                ? day + ", § " + assignment.place().paragraph().getAsInt()
                : day;
    }

    private void open() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof RegisteredAssignment assignment) {
            OpenAssignments.reveal(workbench, assignment);
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
    public void folderChanged() {
        OpenAssignments.find(workbench, open -> {
            if (!holder.isDisposed() && !open.equals(found)) {
                found = open;
                show();
            }
        });
    }

    private void show() {
        viewer.setInput(order == null ? found : found.stream().sorted(order).toList());
    }
}
