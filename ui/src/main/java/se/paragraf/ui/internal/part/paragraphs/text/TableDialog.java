// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.internal.part.paragraphs.Change;

/** A table as a grid of fields. */
final class TableDialog extends Dialog {

    private static final int CELL_WIDTH = 130;
    private static final int HEIGHT = 320;
    private static final int WIDTH = 640;

    private final Locale language;
    private final TableBlock table;
    private final TableText text;
    private Text caption;
    private Button headings;
    private Composite grid;
    private ScrolledComposite scroller;
    private Point place = new Point(0, 0);
    private String captionTyped;
    private boolean hasHeadings;

    private TableDialog(Shell shell, Locale language, TableBlock table, TableText text) {
        super(shell);
        this.language = language;
        this.table = table;
        this.text = text;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** A new table, if the user wants one after all. */
    static Optional<TableBlock> create(BodyEditor body) {
        TableBlock table = MinutesFactory.eINSTANCE.createTableBlock();
        table.setHeaderRows(1);
        TableDialog dialog = dialog(body, table, TableText.empty(3, 3));
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        dialog.write();
        return Optional.of(table);
    }

    /** Changes a table of the text in one step. */
    static void edit(BodyEditor body, TableBlock table) {
        TableDialog dialog = dialog(body, table, TableText.of(table));
        if (dialog.open() == Window.OK) {
            body.editor().execute(BodyEditor.words("step.table.change"), Change.of(table, dialog::write));
            body.repaint();
        }
    }

    private static TableDialog dialog(BodyEditor body, TableBlock table, TableText text) {
        return new TableDialog(
                body.control().getShell(), body.editor().workbench().language(), table, text);
    }

    private void write() {
        text.writeTo(table);
        table.setCaption(captionTyped.isBlank() ? null : captionTyped.strip());
        int rows = table.getHeaderRows();
        table.setHeaderRows(hasHeadings ? Math.max(rows, 1) : 0);
    }

    private String words(String key) {
        return BodyEditor.words(key).in(language);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(words("table"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite head = new Composite(area, SWT.NONE);
        head.setLayout(new GridLayout(2, false));
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        CLabel label = new CLabel(head, SWT.NONE);
        label.setText(words("table.caption"));
        caption = WidgetKey.set(new Text(head, SWT.BORDER), "table.caption");
        caption.setText(Objects.requireNonNullElse(table.getCaption(), ""));
        caption.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        caption.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        headings = WidgetKey.set(new Button(head, SWT.CHECK), "table.headings");
        headings.setText(words("table.headings"));
        headings.setSelection(table.getHeaderRows() > 0);
        headings.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        scroller = new ScrolledComposite(area, SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
        scroller.setShowFocusedControl(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        data.widthHint = WIDTH;
        scroller.setLayoutData(data);
        fill();
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(new GridLayout(4, false));
        button(buttons, "table.addRow", () -> text.addRow(place.y + 1, text.columns()));
        button(buttons, "table.addColumn", () -> text.addColumn(place.x + 1));
        button(buttons, "table.removeRow", () -> text.removeRow(place.y));
        button(buttons, "table.removeColumn", () -> text.removeColumn(place.x));
        return area;
    }

    private void button(Composite parent, String key, Runnable action) {
        Button button = WidgetKey.set(new Button(parent, SWT.PUSH), key);
        button.setText(words(key));
        button.addListener(SWT.Selection, event -> {
            action.run();
            fill();
        });
    }

    private void fill() {
        if (grid != null) {
            grid.dispose();
        }
        grid = new Composite(scroller, SWT.NONE);
        GridLayout layout = new GridLayout(Math.max(text.columns(), 1), false);
        layout.horizontalSpacing = 2;
        layout.verticalSpacing = 2;
        grid.setLayout(layout);
        Text focus = null;
        for (int y = 0; y < text.rows().size(); y++) {
            List<TableText.Cell> row = text.rows().get(y);
            for (int x = 0; x < row.size(); x++) {
                Text cell = cell(row.get(x), x, y, row.size());
                focus = focus == null || place.equals(new Point(x, y)) ? cell : focus;
            }
        }
        scroller.setContent(grid);
        grid.setSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        if (focus != null) {
            focus.setFocus();
        }
    }

    private Text cell(TableText.Cell cell, int x, int y, int cells) {
        Text field = WidgetKey.set(new Text(grid, SWT.BORDER), "table.cell." + (y + 1) + "." + (x + 1));
        field.setText(cell.words());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = CELL_WIDTH;
        data.horizontalSpan = x == cells - 1 ? text.columns() - x : 1;
        field.setLayoutData(data);
        field.addModifyListener(event -> cell.setWords(field.getText()));
        field.addListener(SWT.FocusIn, event -> place = new Point(x, y));
        field.setToolTipText(BodyEditor.words("table.cell", y + 1, x + 1).in(language));
        return field;
    }

    @Override
    protected void okPressed() {
        captionTyped = caption.getText();
        hasHeadings = headings.getSelection();
        super.okPressed();
    }
}
