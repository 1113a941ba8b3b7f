// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldPart;

/** The objects of extensions, each in a frame with its form, and a button for each kind that may be added. */
final class Extensions implements FieldPart {

    private final Composite holder;
    private final Composite buttons;
    private final Field field;
    private final Within within;
    private final Map<EObject, ExtensionFrame> frameByObject = new LinkedHashMap<>();
    private List<EClass> kinds;

    Extensions(Composite holder, Field field) {
        this.holder = holder;
        this.field = field;
        within = new Within(field);
        GridLayoutFactory.fillDefaults().applyTo(holder);
        buttons = new Composite(holder, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        buttons.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public Control focusControl() {
        return buttons;
    }

    @Override
    public boolean reveal(Target target) {
        EObject leading = within.leadingTo(target.object());
        return leading != null
                && frameByObject.containsKey(leading)
                && frameByObject.get(leading).reveal(target);
    }

    @Override
    public void refresh() {
        List<EObject> objects = within.objects();
        List<EPackage> installed = within.installed();
        boolean changed = frameByObject.entrySet().removeIf(entry -> {
            boolean stays = objects.contains(entry.getKey()) && entry.getValue().isFor(installed);
            if (!stays) {
                entry.getValue().dispose();
            }
            return !stays;
        });
        for (EObject object : objects) {
            if (!frameByObject.containsKey(object)) {
                frameByObject.put(object, new ExtensionFrame(holder, within, object));
                changed = true;
            }
        }
        buttons.moveBelow(null);
        List<EClass> wanted = within.extensionKinds();
        if (!wanted.equals(kinds)) {
            kinds = wanted;
            offer();
            changed = true;
        }
        if (changed) {
            holder.requestLayout();
        }
    }

    private void offer() {
        for (Control button : buttons.getChildren()) {
            button.dispose();
        }
        for (EClass kind : kinds) {
            Button button = WidgetKey.set(new Button(buttons, SWT.PUSH), "extensions.add." + kind.getName());
            button.setText(Words.of(field, "add.kind", new Term(kind)));
            button.setEnabled(field.isEditable());
            button.addListener(SWT.Selection, event -> {
                EObject added = within.add(kind);
                if (frameByObject.containsKey(added)) {
                    frameByObject.get(added).focus();
                }
            });
        }
    }
}
