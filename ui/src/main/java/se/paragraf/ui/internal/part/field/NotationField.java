// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** Fields of one line whose values are written in a notation. */
abstract class NotationField implements FieldEditor {

    /** How the values of a field are written. */
    abstract Notation notation(Field field);

    @Override
    public FieldPart create(Composite parent, Field field) {
        return new NotedText(new Text(parent, SWT.BORDER), field, notation(field));
    }
}
