// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Fix;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.spi.Part;

/** The table of problems, the gravest first, and all about the one that is chosen. */
final class ProblemsPart implements Part, WorkbenchListener {

    /** How many letters wide the table is when it has room for all of its columns. */
    private static final int ROOMY = 85;

    private final Workbench workbench;
    private final CurrentProblem current;
    private final SashForm holder;
    private final TableViewer viewer;
    private final TableColumnLayout columns = new TableColumnLayout();
    private final Explanation explanation;
    private final Composite fixes;
    private Optional<Editor> shownEditor = Optional.empty();
    private List<Finding> shownFindings = List.of();

    ProblemsPart(Composite parent, Workbench workbench, CurrentProblem current) {
        this.workbench = workbench;
        this.current = current;
        holder = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        Composite left = new Composite(holder, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
        Composite table = new Composite(left, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.setLayout(columns);
        // Hundreds of rows are made when they are seen.
        viewer = new TableViewer(table, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        untold(left);
        Composite right = new Composite(holder, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(right);
        explanation = new Explanation(right, workbench.language());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(explanation.control());
        fixes = new Composite(right, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(fixes);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fixes);
        holder.setWeights(65, 35);
        fill();
        workbench.listen(holder, this);
        current.listen(holder, this::refresh);
        explain();
        refresh();
    }

    private void fill() {
        WidgetKey.set(viewer.getTable(), "problems.table");
        WidgetLabel.name(Message.of(ProblemsPart.class, "label").in(workbench.language()), viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        narrow("severity", 12, finding -> ProblemWords.severity(finding).in(workbench.language()));
        wide("place", 25, 80, this::place);
        wide("message", 75, 160, finding -> finding.message().in(workbench.language()));
        TableColumn law = wide("law", 25, 0, finding -> finding.rule().source());
        TableColumn rule = narrow("rule", 7, finding -> finding.rule().id());
        makeRoom(law, rule);
        viewer.addOpenListener(event -> chosen().ifPresent(this::reveal));
        viewer.addSelectionChangedListener(event -> select());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> chosen().ifPresent(problem -> {
            menu.add(item("go", words("go"), () -> reveal(problem)));
            for (Fix fix : problem.fixes()) {
                menu.add(item("fix", title(fix), () -> apply(fix)));
            }
        }));
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
    }

    private static Action item(String id, String title, Runnable does) {
        Action item = new Action(title) {
            @Override
            public void run() {
                does.run();
            }
        };
        item.setId("problems." + id);
        return item;
    }

    private void untold(Composite parent) {
        Button check = WidgetKey.set(new Button(parent, SWT.CHECK), "problems.untold");
        check.setText(words("untold"));
        check.setSelection(current.isUntoldWanted(workbench));
        check.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> current.setUntoldWanted(workbench, check.getSelection())));
    }

    /** As wide as what it says, so that what is left goes to the others. */
    private TableColumn narrow(String key, int letters, Function<Finding, String> text) {
        return column(key, new ColumnPixelData(width(letters), true, true), text);
    }

    private int width(int letters) {
        GC gc = new GC(viewer.getTable());
        int width = (int) Math.ceil(letters * gc.getFontMetrics().getAverageCharacterWidth());
        gc.dispose();
        return width;
    }

    private TableColumn wide(String key, int weight, int least, Function<Finding, String> text) {
        return column(key, new ColumnWeightData(weight, least, true), text);
    }

    /** Where there is little room, the law and the rule are told beside the table only. */
    private void makeRoom(TableColumn law, TableColumn rule) {
        Composite holder = viewer.getTable().getParent();
        int roomy = width(ROOMY);
        holder.addListener(SWT.Resize, event -> {
            boolean room = holder.getClientArea().width >= roomy;
            columns.setColumnData(law, room ? new ColumnWeightData(25, 50, true) : new ColumnPixelData(0, false));
            columns.setColumnData(
                    rule, room ? new ColumnPixelData(width(7), true, true) : new ColumnPixelData(0, false));
        });
    }

    private TableColumn column(String key, ColumnLayoutData width, Function<Finding, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(words("column." + key));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Finding) element)));
        columns.setColumnData(column.getColumn(), width);
        return column.getColumn();
    }

    private String words(String key) {
        return Message.of(ProblemsPart.class, key).in(workbench.language());
    }

    private String title(Fix fix) {
        return Message.of(ProblemsPart.class, "fix", fix.title()).in(workbench.language());
    }

    private String place(Finding finding) {
        return shownEditor
                .map(editor -> ProblemWords.place(editor.target(finding), workbench.language()))
                .orElse("");
    }

    private Optional<Finding> chosen() {
        return Optional.ofNullable((Finding) viewer.getStructuredSelection().getFirstElement());
    }

    private void reveal(Finding finding) {
        shownEditor.ifPresent(editor -> editor.reveal(editor.target(finding)));
    }

    private void apply(Fix fix) {
        shownEditor.ifPresent(editor -> editor.apply(fix));
    }

    private void select() {
        Optional<Finding> chosen = chosen();
        if (chosen.isPresent()) {
            shownEditor.ifPresent(editor -> current.set(editor, chosen.get()));
        }
        explain();
    }

    private void explain() {
        Optional<Finding> chosen = chosen();
        if (chosen.isPresent() && shownEditor.isPresent()) {
            explanation.show(shownEditor.get(), chosen.get());
        } else {
            explanation.clear(words(shownFindings.isEmpty() ? "none" : "choose"));
        }
        showFixes(chosen.map(Finding::fixes).orElse(List.of()));
    }

    private void showFixes(List<Fix> proposed) {
        for (Control button : fixes.getChildren()) {
            button.dispose();
        }
        for (Fix fix : proposed) {
            Button button = WidgetKey.set(new Button(fixes, SWT.PUSH | SWT.WRAP), "problems.fix");
            GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
            button.setText(title(fix).replace("&", "&&"));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> apply(fix)));
        }
        fixes.requestLayout();
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

    private void refresh() {
        List<Finding> problems = current.problems(workbench);
        Optional<Editor> editor = workbench.active();
        if (!problems.equals(shownFindings) || !editor.equals(shownEditor)) {
            shownEditor = editor;
            shownFindings = problems;
            viewer.setInput(problems);
            explain();
        }
        editor.flatMap(current::of)
                .filter(problem -> !Optional.of(problem).equals(chosen()) && problems.contains(problem))
                .ifPresent(problem -> viewer.setSelection(new StructuredSelection(problem), true));
    }
}
