// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import se.paragraf.model.text.Term;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.spi.Field;

/** Adds an object; where it can be of several kinds, the one that is chosen. */
final class AddButton {

    private final Button button;
    private final Field field;
    private final Consumer<EClass> adding;

    AddButton(Composite parent, Field field, Consumer<EClass> adding) {
        this.field = field;
        this.adding = adding;
        button = WidgetKey.set(new Button(parent, SWT.PUSH), field.feature().getName() + ".add");
        button.setText(Words.of(field, "add.kind", new Term(field.feature().getEType())));
        button.setEnabled(field.isEditable());
        button.addListener(SWT.Selection, event -> add(new Within(field).kinds()));
    }

    /** The button itself. */
    Button control() {
        return button;
    }

    private void add(List<EClass> kinds) {
        if (kinds.size() == 1) {
            adding.accept(kinds.get(0));
            return;
        }
        Menu menu = new Menu(button);
        for (EClass kind : kinds) {
            MenuItem item =
                    WidgetKey.set(new MenuItem(menu, SWT.PUSH), field.feature().getName() + ".add." + kind.getName());
            item.setText(Words.capital(kind, field));
            item.addListener(SWT.Selection, event -> adding.accept(kind));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        Point below = button.toDisplay(0, button.getSize().y);
        menu.setLocation(below);
        menu.setVisible(true);
    }
}
