// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.facts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** Where the minutes are in their life, to be read only: each step there has its own day and its own signs. */
@Component(property = "service.ranking:Integer=-50")
public final class StateField implements FieldEditor {

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return feature == Literals.MEETING__STATE;
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        Text text = new Text(parent, SWT.READ_ONLY | SWT.BORDER);
        text.setToolTipText(Message.of(StateField.class, "state.help")
                .in(field.editor().workbench().language()));
        return new Shown(text, field);
    }

    private record Shown(Text text, Field field) implements FieldPart {

        @Override
        public Control control() {
            return text;
        }

        @Override
        public void refresh() {
            String name = ((Meeting) field.object()).getState().getName();
            String words = new Term(Literals.MEETING_STATE.getEEnumLiteral(name))
                    .in(field.editor().workbench().language());
            String shown =
                    words.substring(0, 1).toUpperCase(field.editor().workbench().language()) + words.substring(1);
            if (!shown.equals(text.getText())) {
                text.setText(shown);
            }
        }
    }
}
