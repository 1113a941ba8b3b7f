// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.problems;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.spi.Part;

/** The table of problems, the gravest first. */
final class ProblemsTable implements Part, WorkbenchListener {

    private final Workbench workbench;
    private final Composite holder;
    private final TableViewer viewer;
    private final TableColumnLayout columns = new TableColumnLayout();

    ProblemsTable(Composite parent, Workbench workbench) {
        this.workbench = workbench;
        holder = new Composite(parent, SWT.NONE);
        holder.setLayout(columns);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE);
        WidgetKey.set(viewer.getTable(), "problems.table");
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column("severity", 8, finding -> finding.severity().toString());
        column(
                "place",
                8,
                finding -> finding.paragraph().isPresent()
                        ? "§ " + finding.paragraph().getAsInt()
                        : "");
        column("message", 60, finding -> finding.message().in(workbench.language()));
        column("rule", 8, finding -> finding.rule().id());
        viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
        workbench.listen(viewer.getTable(), this);
        documentChanged();
    }

    private void column(String key, int weight, Function<Finding, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn()
                .setText(Message.of(ProblemsTable.class, "column." + key).in(workbench.language()));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Finding) element)));
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
    }

    private void open(IStructuredSelection selection) {
        workbench.active().ifPresent(editor -> {
            if (selection.getFirstElement() instanceof Finding finding) {
                editor.reveal(editor.target(finding));
            }
        });
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public void activated() {
        documentChanged();
    }

    @Override
    public void documentChanged() {
        List<Finding> problems = workbench.active().map(Editor::findings).orElse(List.of()).stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        viewer.setInput(problems);
    }
}
