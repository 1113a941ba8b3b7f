// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.federation.FederationPackage.Literals;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;

/** The principals of a body that is made; a tick is a notice board. */
final class PrincipalTable {

    private static final int WIDE = 260;
    private static final int HIGH = 120;

    private final Composite holder;
    private final Table table;
    private final Text name;
    private final Workbench workbench;

    PrincipalTable(Composite parent, Workbench workbench) {
        this.workbench = workbench;
        holder = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(holder);
        table = WidgetKey.set(new Table(holder, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION), "wizard.body.members");
        table.setHeaderVisible(true);
        column("members.name", WIDE);
        column("members.kind", HIGH);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, true)
                .hint(WIDE, HIGH)
                .applyTo(table);
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                table.remove(table.getSelectionIndices());
            }
        });
        name = WidgetKey.set(new Text(holder, SWT.BORDER), "wizard.body.member");
        name.setMessage(words("members.hint"));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(name);
        Line.onReturn(name, this::add);
        button("wizard.body.add", "members.add", this::add);
        button("wizard.body.remove", "members.remove", () -> table.remove(table.getSelectionIndices()));
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(words(key));
        column.setWidth(width);
    }

    private void button(String key, String label, Runnable action) {
        Button button = WidgetKey.set(new Button(holder, SWT.PUSH), key);
        button.setText(words(label));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private void add() {
        if (!name.getText().isBlank()) {
            BodyFacts.Principal principal =
                    new BodyFacts.Principal(name.getText().strip(), true);
            TableItem item = new TableItem(table, SWT.NONE);
            item.setChecked(true);
            item.setText(new String[] {
                principal.name(),
                new Term(Literals.MEMBER_KIND.getEEnumLiteral(principal.kind().getName())).in(workbench.language())
            });
            name.setText("");
        }
    }

    Control control() {
        return holder;
    }

    Table table() {
        return table;
    }

    void setEnabled(boolean enabled) {
        for (Control child : holder.getChildren()) {
            child.setEnabled(enabled);
        }
    }

    /** Those in the table, and the name that was typed but not added yet. */
    List<BodyFacts.Principal> principals() {
        add();
        return Stream.of(table.getItems())
                .map(item -> new BodyFacts.Principal(item.getText(), item.getChecked()))
                .toList();
    }

    private String words(String key) {
        return Message.of(PrincipalTable.class, key).in(workbench.language());
    }
}
