// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Form;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.spi.Field;

/** The form of an object within another one, in a frame that is made when there is one to show. */
final class InnerForm {

    private final Composite parent;
    private final Field field;
    private Group frame;
    private Form form;
    private EObject shown;

    InnerForm(Composite parent, Field field) {
        this.parent = parent;
        this.field = field;
    }

    /** Shows an object, or no frame for null. */
    void show(EObject object) {
        if (object == shown) {
            return;
        }
        shown = object;
        if (object != null && frame == null) {
            frame = WidgetKey.set(new Group(parent, SWT.NONE), field.feature().getName() + ".form");
            frame.setLayout(new FillLayout());
            frame.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
            form = field.editor().workbench().form(frame, field.editor());
        }
        if (frame != null) {
            frame.setVisible(object != null);
            ((GridData) frame.getLayoutData()).exclude = object == null;
        }
        if (object != null) {
            frame.setText(Words.capital(new Term(object.eClass()), field));
            form.show(object, List.of());
        }
        parent.requestLayout();
    }

    boolean reveal(Target target) {
        return form != null && form.reveal(target);
    }

    /** Lets the user fill in a new object. */
    void focus() {
        if (form != null) {
            form.control().setFocus();
        }
    }
}
