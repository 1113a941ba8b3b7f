// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.section;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Form;
import se.paragraf.ui.ObjectLabel;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.internal.finding.Marked;
import se.paragraf.ui.internal.part.paragraphs.Change;
import se.paragraf.ui.internal.part.paragraphs.Removal;

/** The objects of one kind in a paragraph: a list to choose from, and the fields of the one that is chosen. */
class SectionObjects {

    private static final int MOST_ROWS = 5;

    private final Editor editor;
    private final EReference feature;
    private final Runnable resized;
    private final Composite holder;
    private final Composite buttons;
    private final Table table;
    private final Button remove;
    private final Composite details;
    private Form form;
    private Paragraph paragraph;
    private EObject selected;
    /** For how many rows there is room; none yet. */
    private int fitted = -1;

    SectionObjects(Composite parent, Editor editor, EReference feature, Runnable resized) {
        this.editor = editor;
        this.feature = feature;
        this.resized = resized;
        holder = parent;
        table = WidgetKey.set(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), feature.getName());
        WidgetLabel.name(new Term(feature).in(language()), table);
        table.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        table.addListener(SWT.Selection, event -> chosen(objects().get(table.getSelectionIndex())));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        buttons = new Composite(parent, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.center = true;
        buttons.setLayout(row);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button("add", this::add);
        remove = button("remove", this::remove);
        details = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        details.setLayout(layout);
        details.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }

    final Button button(String key, Runnable action) {
        Button button = WidgetKey.set(new Button(buttons, SWT.PUSH), feature.getName() + "." + key);
        String kind = new Term(feature.getEReferenceType()).in(language());
        button.setText(words(key, kind).in(language()));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    static Localized words(String key, Object... arguments) {
        return Message.of(SectionObjects.class, key, arguments);
    }

    final Locale language() {
        return editor.workbench().language();
    }

    final Editor editor() {
        return editor;
    }

    final Composite details() {
        return details;
    }

    /** Tells that the details need another height. */
    final void resized() {
        resized.run();
    }

    final Paragraph paragraph() {
        return paragraph;
    }

    final EObject selected() {
        return selected;
    }

    final boolean isEditable() {
        return paragraph != null && editor.mayEdit(paragraph, feature);
    }

    @SuppressWarnings("unchecked")
    final EList<EObject> objects() {
        return (EList<EObject>) paragraph.eGet(feature);
    }

    final void show(Paragraph shown) {
        paragraph = shown;
        selected = null;
        refresh();
    }

    void refresh() {
        List<EObject> objects = objects();
        boolean resize = fitted != objects.size();
        table.setItemCount(objects.size());
        relabel();
        if (selected == null || !objects.contains(selected)) {
            choose(objects.isEmpty() ? null : objects.get(0));
        } else {
            table.setSelection(objects.indexOf(selected));
            refreshDetails();
        }
        for (Control button : buttons.getChildren()) {
            button.setEnabled(isEditable());
        }
        remove.setEnabled(isEditable() && selected != null);
        if (resize) {
            fit(objects.size());
        }
    }

    /** Labels the rows, with a sign where the rules have something to say. */
    final void relabel() {
        List<EObject> objects = objects();
        for (int i = 0; i < Math.min(objects.size(), table.getItemCount()); i++) {
            TableItem item = table.getItem(i);
            String label = Marked.label(editor, objects.get(i), label(objects.get(i)));
            if (!label.equals(item.getText())) {
                item.setText(label);
            }
        }
    }

    private void fit(int count) {
        fitted = count;
        GridData data = (GridData) table.getLayoutData();
        data.exclude = count == 0;
        data.heightHint = table.getItemHeight() * Math.min(Math.max(count, 1), MOST_ROWS);
        table.setVisible(count > 0);
        holder.layout(true, true);
        resized.run();
    }

    String label(EObject object) {
        return new ObjectLabel(object).in(language());
    }

    private void chosen(EObject object) {
        choose(object);
        editor.select(Target.of(object));
    }

    final void choose(EObject object) {
        boolean other = object != selected;
        selected = object;
        if (object != null) {
            table.setSelection(objects().indexOf(object));
        }
        boolean shown = object != null;
        GridData data = (GridData) details.getLayoutData();
        if (other || shown == data.exclude) {
            details.setVisible(shown);
            data.exclude = !shown;
            if (shown) {
                showDetails(object);
            }
            resized.run();
        }
    }

    /** Shows the fields of an object. */
    void showDetails(EObject object) {
        if (form == null) {
            form = editor.workbench().form(details, editor);
            form.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        }
        form.show(object, features(object));
    }

    /** What of an object its form shows; empty for all. */
    List<EStructuralFeature> features(EObject object) {
        return List.of();
    }

    /** Follows the model in what is beside the form. */
    void refreshDetails() {}

    /** A new object of the kind. */
    void add() {
        add(EcoreUtil.create(feature.getEReferenceType()));
    }

    final void add(EObject object) {
        if (isEditable()
                && editor.execute(
                        words("added", new Term(feature.getEReferenceType())),
                        Change.of(paragraph, () -> objects().add(object)))) {
            choose(object);
            if (form != null) {
                form.control().setFocus();
            }
        }
    }

    private void remove() {
        EObject gone = selected;
        if (gone != null && isEditable()) {
            editor.execute(
                    words("removed", new Term(feature.getEReferenceType())),
                    Change.of(editor.root(), () -> Removal.remove(gone)));
        }
    }

    void reveal(EObject object, Target target) {
        choose(object);
        if (form == null || !form.reveal(target)) {
            table.setFocus();
        }
    }
}
