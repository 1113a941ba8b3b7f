// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.compare.Change;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;

/** Shows what differs, in words, and lets the user choose what to do about it. */
final class ComparisonDialog extends MessageDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 220;
    private static final int DETAIL = 70;

    /**
     * Changes of one kind.
     *
     * @param whose whose they are
     * @param changes in their order
     */
    record Group(Localized whose, List<Change> changes) {}

    private final Locale language;
    private final List<Group> groups;

    ComparisonDialog(
            Shell shell, Locale language, Localized title, Localized text, List<Group> groups, String... choices) {
        super(shell, title.in(language), null, text.in(language), QUESTION, 0, choices);
        this.language = language;
        this.groups = groups;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        if (groups.isEmpty()) {
            return null;
        }
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout());
        Table table = table(area);
        Text detail = WidgetKey.set(
                new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), "comparison.detail");
        GridData below = new GridData(SWT.FILL, SWT.FILL, true, false);
        below.heightHint = DETAIL;
        below.widthHint = WIDTH;
        detail.setLayoutData(below);
        WidgetLabel.name(words("column.change"), detail);
        // A row shows the beginning only.
        int change = table.getColumnCount() - 1;
        table.addListener(SWT.Selection, event -> detail.setText(((TableItem) event.item).getText(change)));
        table.select(0);
        detail.setText(table.getItem(0).getText(change));
        return area;
    }

    private Table table(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = WIDTH;
        place.heightHint = HEIGHT;
        holder.setLayoutData(place);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        Table table =
                WidgetKey.set(new Table(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "comparison.table");
        WidgetLabel.name(words("column.change"), table);
        table.setHeaderVisible(true);
        boolean whose = groups.size() > 1;
        if (whose) {
            column(table, layout, "column.whose", 1);
        }
        column(table, layout, "column.change", 6);
        for (Group group : groups) {
            for (Change change : group.changes()) {
                String words = change.message().in(language);
                new TableItem(table, SWT.NONE)
                        .setText(whose ? new String[] {group.whose().in(language), words} : new String[] {words});
            }
        }
        if (table.getItemCount() == 0) {
            new TableItem(table, SWT.NONE).setText(whose ? 1 : 0, words("none"));
        }
        return table;
    }

    private void column(Table table, TableColumnLayout layout, String key, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(words(key));
        layout.setColumnData(column, new ColumnWeightData(weight, true));
    }

    private String words(String key) {
        return Message.of(ComparisonDialog.class, "comparison." + key).in(language);
    }
}
