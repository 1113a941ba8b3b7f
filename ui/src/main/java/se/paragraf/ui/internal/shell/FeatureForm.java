// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.Form;
import se.paragraf.ui.Target;
import se.paragraf.ui.spi.FieldEditor;

/** A form as the metamodel describes it: a row for each feature, with its term, its help and what the rules say. */
final class FeatureForm implements Form, EditorListener {

    private final Editor editor;
    private final Services services;
    private final ScrolledComposite scroller;
    private final Composite body;
    private final List<FormRow> rows = new ArrayList<>();
    private EObject object;

    FeatureForm(Composite parent, Editor editor, Services services) {
        this.editor = editor;
        this.services = services;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        body = new Composite(scroller, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.horizontalSpacing = 12;
        body.setLayout(layout);
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, event -> measure());
        editor.listen(scroller, this);
    }

    @Override
    public Control control() {
        return scroller;
    }

    @Override
    public void show(EObject shown, List<EStructuralFeature> features) {
        object = shown;
        rows.clear();
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        for (EStructuralFeature feature : features.isEmpty() ? shown.eClass().getEAllStructuralFeatures() : features) {
            Optional<FieldEditor> fieldEditor = services.fieldEditor(shown, feature);
            fieldEditor.ifPresent(found -> rows.add(new FormRow(body, editor, shown, feature, found)));
        }
        findingsChanged();
        body.layout(true, true);
        measure();
    }

    private void measure() {
        int width = scroller.getClientArea().width;
        scroller.setMinSize(body.computeSize(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT));
    }

    @Override
    public boolean reveal(Target target) {
        Optional<FormRow> row = rows.stream()
                .filter(shown -> target.object() == object
                        && target.feature().filter(shown::shows).isPresent())
                .findFirst();
        row.ifPresent(FormRow::focus);
        return row.isPresent();
    }

    @Override
    public void changed() {
        rows.forEach(FormRow::refresh);
    }

    @Override
    public void findingsChanged() {
        rows.forEach(FormRow::mark);
    }

    @Override
    public void stateChanged() {
        if (object != null) {
            show(object, rows.stream().map(FormRow::feature).toList());
        }
    }
}
