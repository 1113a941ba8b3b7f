// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import se.paragraf.ui.internal.notation.Notation;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** Fields of one line whose values are written in a notation. */
abstract class NotationField implements FieldEditor {

    /** How the values of a field are written. */
    abstract Notation notation(Field field);

    /** How many letters a value has at most; none if it may have all the width. */
    int letters() {
        return 0;
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        Text text = new Text(parent, SWT.BORDER);
        if (letters() > 0) {
            GridDataFactory.swtDefaults()
                    .align(SWT.BEGINNING, SWT.BEGINNING)
                    .hint(Width.of(text, letters()), SWT.DEFAULT)
                    .applyTo(text);
        }
        return new NotedText(text, field, notation(field));
    }
}
