// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.section;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Editor;
import se.paragraf.ui.internal.part.paragraphs.Change;
import se.paragraf.ui.internal.part.paragraphs.text.DecisionInBody;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** The words of a decision; the text of the paragraph that states it follows. */
@Component(property = "service.ranking:Integer=-80")
public final class DecisionTextField implements FieldEditor {

    private static final String LONG_TEXT = "(component.name=se.paragraf.ui.internal.part.field.LongTextField)";

    private final FieldEditor text;

    /** Makes the field of the one for long texts. */
    @Activate
    public DecisionTextField(@Reference(target = LONG_TEXT) FieldEditor text) {
        this.text = text;
    }

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return feature == Literals.DECISION__TEXT && object.eContainer() instanceof Paragraph;
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        return text.create(parent, new InBoth(field));
    }

    /** The field, with each change made in the text too. */
    private record InBoth(Field field) implements Field {

        @Override
        public Editor editor() {
            return field.editor();
        }

        @Override
        public EObject object() {
            return field.object();
        }

        @Override
        public EStructuralFeature feature() {
            return field.feature();
        }

        @Override
        public void set(Object value) {
            type(value);
        }

        @Override
        public void type(Object value) {
            Decision decision = (Decision) object();
            Paragraph paragraph = (Paragraph) decision.eContainer();
            editor().type(
                            SectionObjects.words("worded"),
                            decision,
                            Change.of(paragraph, () -> DecisionInBody.say(paragraph, decision, (String) value)));
        }

        @Override
        public void refuse(Localized why) {
            field.refuse(why);
        }
    }
}
