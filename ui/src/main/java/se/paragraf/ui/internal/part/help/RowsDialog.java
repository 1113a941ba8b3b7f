// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.help;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;

/** Tells something, and a table below. */
final class RowsDialog extends Dialog {

    private static final int WIDTH = 680;
    private static final int HEIGHT = 320;

    private final Workbench workbench;
    private final String name;
    private final Localized text;
    private final List<String> columns;
    private final List<List<String>> rows;

    RowsDialog(Workbench workbench, String name, Localized text, List<String> columns, List<List<String>> rows) {
        super(workbench.shell());
        this.workbench = workbench;
        this.name = name;
        this.text = text;
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(words(name + ".title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = WidgetKey.set(new Label(area, SWT.WRAP), name + ".text");
        label.setText(text.in(workbench.language()));
        GridData line = new GridData(SWT.FILL, SWT.TOP, true, false);
        line.widthHint = WIDTH;
        label.setLayoutData(line);
        table(area);
        return area;
    }

    private void table(Composite area) {
        Composite holder = new Composite(area, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = WIDTH;
        place.heightHint = HEIGHT;
        holder.setLayoutData(place);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        Table table = WidgetKey.set(
                new Table(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL), name + ".table");
        table.setHeaderVisible(true);
        for (String key : columns) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(words(key));
            layout.setColumnData(column, new ColumnWeightData(1, true));
        }
        for (List<String> row : rows) {
            new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
        }
        table.setFocus();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetKey.set(createButton(parent, IDialogConstants.OK_ID, words("close"), true), name + ".close");
    }

    private String words(String key) {
        return Message.of(RowsDialog.class, key).in(workbench.language());
    }
}
