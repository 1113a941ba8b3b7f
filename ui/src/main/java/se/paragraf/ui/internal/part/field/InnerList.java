// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldPart;

/** The objects that a feature contains in a table, and the form of the selected one beneath. */
final class InnerList implements FieldPart {

    private final Composite holder;
    private final Field field;
    private final Within within;
    private final InnerTable table;
    private final Button remove;
    private final Button up;
    private final Button down;
    private final InnerForm form;

    InnerList(Composite holder, Field field) {
        this.holder = holder;
        this.field = field;
        within = new Within(field);
        GridLayoutFactory.fillDefaults().applyTo(holder);
        table = new InnerTable(holder, within, this::selected);
        Composite buttons = new Composite(holder, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        buttons.setLayout(layout);
        new AddButton(buttons, field, this::add);
        remove = button(buttons, "remove", within::remove);
        up = button(buttons, "up", object -> within.move(object, -1));
        down = button(buttons, "down", object -> within.move(object, 1));
        form = new InnerForm(holder, field);
        table.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && remove.isEnabled()) {
                table.selected().ifPresent(within::remove);
            }
        });
    }

    private Button button(Composite parent, String what, Consumer<EObject> action) {
        Button button =
                WidgetKey.set(new Button(parent, SWT.PUSH), field.feature().getName() + "." + what);
        button.setText(Words.of(field, what + ".short"));
        button.addListener(SWT.Selection, event -> table.selected().ifPresent(action));
        return button;
    }

    private void add(EClass kind) {
        table.select(within.add(kind));
        form.focus();
    }

    private void selected() {
        EObject object = table.selected().orElse(null);
        int index = object == null ? -1 : within.objects().indexOf(object);
        boolean editable = field.isEditable();
        for (Button button : List.of(remove, up, down)) {
            button.setVisible(!within.objects().isEmpty());
        }
        remove.setEnabled(editable && object != null);
        up.setEnabled(editable && index > 0);
        down.setEnabled(editable && object != null && index < within.objects().size() - 1);
        form.show(object);
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public Control focusControl() {
        return table.control();
    }

    @Override
    public boolean reveal(Target target) {
        EObject leading = within.leadingTo(target.object());
        if (leading == null) {
            return false;
        }
        table.select(leading);
        return form.reveal(target);
    }

    @Override
    public void refresh() {
        table.refresh();
        selected();
    }
}
