// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldPart;

/** A box that is ticked or not. */
record Check(Button box, Field field) implements FieldPart {

    Check {
        box.setEnabled(field.isEditable());
        box.addListener(SWT.Selection, event -> field.set(box.getSelection()));
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void refresh() {
        box.setSelection(Boolean.TRUE.equals(field.object().eGet(field.feature())));
    }
}
