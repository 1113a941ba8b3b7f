// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldPart;

/** The one object that a feature contains, or a button to add it. */
final class InnerObject implements FieldPart {

    private final Composite holder;
    private final Field field;
    private final Within within;
    private final Button add;
    private final Button remove;
    private final InnerForm form;

    InnerObject(Composite holder, Field field) {
        this.holder = holder;
        this.field = field;
        within = new Within(field);
        GridLayoutFactory.fillDefaults().applyTo(holder);
        form = new InnerForm(holder, field);
        add = new AddButton(holder, field, this::add).control();
        remove = WidgetKey.set(new Button(holder, SWT.PUSH), field.feature().getName() + ".remove");
        remove.setText(Words.of(field, "remove.short"));
        add.setLayoutData(new GridData());
        remove.setLayoutData(new GridData());
        remove.addListener(SWT.Selection, event -> within.objects().forEach(within::remove));
    }

    private void add(EClass kind) {
        within.add(kind);
        form.focus();
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public Control focusControl() {
        return add;
    }

    @Override
    public boolean reveal(Target target) {
        return form.reveal(target);
    }

    private void show(Button button, boolean shown) {
        button.setEnabled(field.isEditable());
        button.setVisible(shown);
        ((GridData) button.getLayoutData()).exclude = !shown;
    }

    @Override
    public void refresh() {
        EObject object = within.objects().stream().findFirst().orElse(null);
        show(add, object == null);
        show(remove, object != null);
        form.show(object);
    }
}
