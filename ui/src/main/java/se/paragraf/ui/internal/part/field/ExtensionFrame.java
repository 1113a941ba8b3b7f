// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.federation.UnknownExtension;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Form;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.spi.Field;

/** An object of an extension. One whose extension is not installed is shown as what is kept. */
final class ExtensionFrame {

    private final EObject object;
    private final boolean installed;
    private final Group group;
    private Form form;

    ExtensionFrame(Composite parent, Within within, EObject object) {
        this.object = object;
        Field field = within.field();
        installed = isInstalled(within.installed());
        group = WidgetKey.set(
                new Group(parent, SWT.NONE), "extension." + object.eClass().getName());
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        if (object instanceof UnknownExtension unknown) {
            group.setText(Objects.requireNonNullElse(unknown.getName(), ""));
            tellKept(field, unknown.getNamespace());
            Text text = new Text(group, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER);
            text.setText(Objects.requireNonNullElse(unknown.getText(), ""));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(100, SWT.DEFAULT)
                    .applyTo(text);
        } else {
            group.setText(Words.capital(new Term(object.eClass()), field));
            if (installed) {
                fill(within, field);
            } else {
                tellKept(field, object.eClass().getEPackage().getNsURI());
            }
        }
    }

    private void fill(Within within, Field field) {
        form = field.editor().workbench().form(group, field.editor());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        form.show(object, List.of());
        Button remove = WidgetKey.set(
                new Button(group, SWT.PUSH),
                "extensions.remove." + object.eClass().getName());
        remove.setText(Words.of(field, "remove.short"));
        remove.setEnabled(field.isEditable());
        remove.addListener(SWT.Selection, event -> within.remove(object));
    }

    private void tellKept(Field field, String namespace) {
        Label label = new Label(group, SWT.WRAP);
        label.setText(Words.of(field, "extension.gone", Objects.requireNonNullElse(namespace, "")));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
    }

    /** Whether it would be the same if it were made for these packages. */
    boolean isFor(List<EPackage> packages) {
        return isInstalled(packages) == installed;
    }

    /** A bundle that was away comes back with another package of the same namespace. */
    private boolean isInstalled(List<EPackage> packages) {
        String namespace = object.eClass().getEPackage().getNsURI();
        return packages.stream().anyMatch(ePackage -> ePackage.getNsURI().equals(namespace));
    }

    boolean reveal(Target target) {
        return form != null && form.reveal(target);
    }

    void focus() {
        if (form != null) {
            form.control().setFocus();
        }
    }

    void dispose() {
        group.dispose();
    }
}
