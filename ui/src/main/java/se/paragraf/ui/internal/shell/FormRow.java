// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.Severity;
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

    private final Editor editor;
    private final EObject object;
    private final EStructuralFeature feature;
    private final FieldPart part;
    private final ControlDecoration mark;
    private Localized refused;

    FormRow(Composite parent, Editor editor, EObject object, EStructuralFeature feature, FieldEditor fieldEditor) {
        this.editor = editor;
        this.object = object;
        this.feature = feature;
        String term = new Term(feature).in(editor.workbench().language());
        CLabel label = new CLabel(parent, SWT.NONE);
        label.setText(Character.toUpperCase(term.charAt(0)) + term.substring(1));
        label.setToolTipText(FeatureHelp.of(feature, editor.workbench().language()));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        part = fieldEditor.create(parent, this);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        if (fieldEditor.isWide()) {
            ((GridData) label.getLayoutData()).horizontalSpan = 2;
            data.horizontalSpan = 2;
        }
        data.horizontalIndent = 10;
        part.control().setLayoutData(data);
        Control focus = part.focusControl();
        WidgetKey.set(focus, feature.getName());
        // On GTK a Label has no accessible name that a relation could hand on; a CLabel has.
        focus.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, focus.getAccessible());
        focus.addListener(SWT.FocusIn, event -> editor.select(Target.of(object, feature)));
        mark = new ControlDecoration(part.control(), SWT.LEFT | SWT.TOP);
        mark.hide();
        part.refresh();
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

    boolean shows(EStructuralFeature other) {
        return feature == other;
    }

    void focus() {
        part.focusControl().setFocus();
    }

    void refresh() {
        part.refresh();
    }

    @Override
    public void refuse(Localized why) {
        refused = why;
        mark();
    }

    /** Shows the gravest of what is wrong here, in a sign and in words. */
    void mark() {
        if (refused != null) {
            show(FieldDecorationRegistry.DEC_ERROR, refused);
            return;
        }
        List<Finding> here = editor.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL)
                .filter(finding -> editor.target(finding).equals(Target.of(object, feature)))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        if (here.isEmpty()) {
            mark.hide();
            return;
        }
        Finding worst = here.get(0);
        show(
                worst.severity() == Severity.ERROR
                        ? FieldDecorationRegistry.DEC_ERROR
                        : FieldDecorationRegistry.DEC_WARNING,
                worst.message());
    }

    private void show(String sign, Localized words) {
        mark.setImage(
                FieldDecorationRegistry.getDefault().getFieldDecoration(sign).getImage());
        mark.setDescriptionText(words.in(editor.workbench().language()));
        mark.show();
    }
}
