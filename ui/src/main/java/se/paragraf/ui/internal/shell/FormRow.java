// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.core.validation.Finding;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** A label, the field, and the mark of what is wrong with it. */
final class FormRow implements Field {

    /** Room for the sign beside the field. */
    private static final int INDENT = 10;

    private final Editor editor;
    private final EObject object;
    private final EStructuralFeature feature;
    private final FieldEditor fieldEditor;
    private final boolean editable;
    private final FieldPart part;
    private final FormNote note;
    private ControlDecoration mark;
    private Localized refused;

    FormRow(Composite parent, Editor editor, EObject object, EStructuralFeature feature, FieldEditor fieldEditor) {
        this.editor = editor;
        this.object = object;
        this.feature = feature;
        this.fieldEditor = fieldEditor;
        this.editable = isEditable();
        Locale language = editor.workbench().language();
        String term = new Term(feature).in(language);
        CLabel label = new CLabel(parent, SWT.NONE);
        label.setText(Character.toUpperCase(term.charAt(0)) + term.substring(1));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        part = fieldEditor.create(parent, this);
        GridData data = part.control().getLayoutData() instanceof GridData own
                ? own
                : new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        if (fieldEditor.isWide()) {
            ((GridData) label.getLayoutData()).horizontalSpan = 2;
            data.horizontalSpan = 2;
        }
        data.horizontalIndent = INDENT;
        part.control().setLayoutData(data);
        note = new FormNote(parent, editor, Target.of(object, feature));
        Control focus = part.focusControl();
        if (focus.getData(WidgetKey.NAME) == null) {
            WidgetKey.set(focus, key());
        }
        // On GTK a Label has no accessible name that a relation could hand on; a CLabel has.
        focus.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, focus.getAccessible());
        note.describe(focus);
        focus.addListener(SWT.FocusIn, event -> editor.select(Target.of(object, feature)));
        FeatureHelp.attach(label.getText(), feature, language, label, part.control(), focus);
        part.refresh();
    }

    /** The name of the feature, within that of the one that holds the object unless it is a document. */
    private String key() {
        return object.eContainingFeature() == null
                ? feature.getName()
                : object.eContainingFeature().getName() + "." + feature.getName();
    }

    @Override
    public Editor editor() {
        return editor;
    }

    @Override
    public EObject object() {
        return object;
    }

    @Override
    public EStructuralFeature feature() {
        return feature;
    }

    FieldEditor fieldEditor() {
        return fieldEditor;
    }

    /** Whether the field is still for showing only, or still for editing. */
    boolean isAsEditable() {
        return editable == isEditable();
    }

    boolean hasFocus() {
        return part.focusControl().isFocusControl();
    }

    /** Whether a place is this feature, or within what it contains. */
    boolean leadsTo(Target target) {
        if (target.object() == object) {
            return target.feature().filter(feature::equals).isPresent();
        }
        if (!(feature instanceof EReference reference) || !reference.isContainment()) {
            return false;
        }
        EObject at = target.object();
        while (at != null && at.eContainer() != object) {
            at = at.eContainer();
        }
        return at != null && at.eContainingFeature() == feature;
    }

    boolean reveal(Target target) {
        if (target.object() != object) {
            return part.reveal(target);
        }
        if (!part.focusControl().setFocus()) {
            part.control().setFocus();
        }
        return true;
    }

    void refresh() {
        part.refresh();
    }

    @Override
    public void refuse(Localized why) {
        if (refused == null ? why != null : !refused.equals(why)) {
            refused = why;
            mark();
        }
    }

    /** Shows the gravest of what is wrong here, in a sign and in words. */
    void mark() {
        List<Finding> here = editor.findings(Target.of(object, feature));
        if (refused != null) {
            show(Sign.ERROR, refused);
            note.say(refused, Sign.ERROR);
        } else if (here.isEmpty()) {
            note.say(null, null);
            if (mark != null) {
                mark.hide();
            }
        } else {
            show(Sign.of(here.get(0)), here.get(0).message());
            note.say(here.get(0).message(), null);
        }
    }

    private void show(Sign sign, Localized words) {
        if (mark == null) {
            mark = new ControlDecoration(part.control(), SWT.LEFT | SWT.TOP);
        }
        mark.setImage(sign.image());
        mark.setDescriptionText(words.in(editor.workbench().language()));
        mark.show();
    }
}
