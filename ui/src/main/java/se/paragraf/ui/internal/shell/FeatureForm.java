// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.Form;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.spi.FieldEditor;

/** A form as the metamodel describes it: a row for each feature, with its term, its help and what the rules say. */
final class FeatureForm implements Form, EditorListener, WorkbenchListener {

    private static final int BETWEEN_COLUMNS = 12;

    private final Editor editor;
    private final Services services;
    private final Control control;
    private final Composite body;
    private final List<FormRow> rows = new ArrayList<>();
    private final Set<Failure> failed = new HashSet<>();
    private EObject object;
    private List<EStructuralFeature> features = List.of();
    private FormNote note;

    /** A field that could not be made. */
    private record Failure(EStructuralFeature feature, FieldEditor fieldEditor) {}

    FeatureForm(Composite parent, Editor editor, Services services) {
        this.editor = editor;
        this.services = services;
        if (FormBody.isWithin(parent)) {
            body = FormBody.plain(parent);
            control = body;
        } else {
            body = FormBody.scrolled(parent);
            control = FormBody.scroller(body);
        }
        GridLayout layout = new GridLayout(2, false);
        layout.horizontalSpacing = BETWEEN_COLUMNS;
        body.setLayout(layout);
        editor.listen(body, this);
        editor.workbench().listen(body, this);
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void show(EObject shown, List<EStructuralFeature> wanted) {
        List<EStructuralFeature> all = wanted.isEmpty() ? FeatureOrder.of(shown.eClass()) : wanted;
        if (shown != object || !all.equals(features)) {
            object = shown;
            failed.clear();
            features = all;
            build();
        }
    }

    private void build() {
        body.setRedraw(false);
        try {
            rows.clear();
            for (Control child : body.getChildren()) {
                child.dispose();
            }
            note = new FormNote(body, editor, Target.of(object));
            if (control != body) {
                tellLock();
            }
            for (EStructuralFeature feature : features) {
                row(feature).ifPresent(rows::add);
            }
            findingsChanged();
        } finally {
            body.setRedraw(true);
        }
        body.requestLayout();
    }

    /** A field editor that fails gives way to the next one. */
    private Optional<FormRow> row(EStructuralFeature feature) {
        for (FieldEditor fieldEditor : fieldEditors(feature).toList()) {
            List<Control> before = List.of(body.getChildren());
            try {
                return Optional.of(new FormRow(body, editor, object, feature, fieldEditor));
            } catch (RuntimeException | LinkageError e) {
                services.faults().note(fieldEditor, e);
                failed.add(new Failure(feature, fieldEditor));
                Arrays.stream(body.getChildren())
                        .filter(child -> !before.contains(child))
                        .forEach(Control::dispose);
            }
        }
        return Optional.empty();
    }

    private Stream<FieldEditor> fieldEditors(EStructuralFeature feature) {
        return services.fieldEditors(object, feature)
                .filter(fieldEditor -> !failed.contains(new Failure(feature, fieldEditor)));
    }

    /** Says once why fields are not to be edited. */
    private void tellLock() {
        features.stream()
                .flatMap(feature -> editor.lock(object, feature).stream())
                .findFirst()
                .ifPresent(why -> {
                    Label line = WidgetKey.set(new Label(body, SWT.WRAP), "lock");
                    line.setText(why.in(editor.workbench().language()));
                    line.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
                });
    }

    /** Builds the rows anew if others are to be shown, or if they may be edited that could not. */
    private void bringUpToDate() {
        if (object == null) {
            return;
        }
        List<FieldEditor> wanted = features.stream()
                .map(feature -> fieldEditors(feature).findFirst())
                .flatMap(Optional::stream)
                .toList();
        boolean same = wanted.equals(rows.stream().map(FormRow::fieldEditor).toList())
                && rows.stream().allMatch(FormRow::isAsEditable);
        if (!same) {
            Optional<EStructuralFeature> focused = rows.stream()
                    .filter(FormRow::hasFocus)
                    .map(FormRow::feature)
                    .findFirst();
            build();
            focused.ifPresent(feature -> reveal(Target.of(object, feature)));
        }
    }

    @Override
    public boolean reveal(Target target) {
        if (object == null) {
            return false;
        }
        if (target.object() == object && target.feature().isEmpty()) {
            return true;
        }
        Optional<FormRow> row =
                rows.stream().filter(shown -> shown.leadsTo(target)).findFirst();
        return row.isPresent() && row.get().reveal(target);
    }

    @Override
    public void changed() {
        rows.forEach(row -> services.faults().attempt(row.fieldEditor(), row::refresh));
    }

    @Override
    public void findingsChanged() {
        if (object != null) {
            note.mark();
            rows.forEach(FormRow::mark);
        }
    }

    @Override
    public void stateChanged() {
        bringUpToDate();
    }

    @Override
    public void contributionsChanged() {
        failed.clear();
        bringUpToDate();
        changed();
    }
}
