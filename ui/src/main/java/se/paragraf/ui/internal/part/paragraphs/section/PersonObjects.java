// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.section;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.ui.Editor;
import se.paragraf.ui.ObjectLabel;

/** Objects about somebody at the meeting, who is chosen when one is added. */
abstract class PersonObjects extends SectionObjects {

    PersonObjects(Composite parent, Editor editor, EReference feature, Runnable resized) {
        super(parent, editor, feature, resized);
    }

    /** Those it can be about. */
    abstract List<Attendance> people();

    /** Makes the object about one of them. */
    abstract EObject about(Attendance person);

    @Override
    void add() {
        List<Attendance> people = people();
        if (people.isEmpty()) {
            super.add();
            return;
        }
        Menu menu = new Menu(details().getShell(), SWT.POP_UP);
        for (Attendance person : people) {
            item(menu, new ObjectLabel(person).in(language()), () -> add(about(person)));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, words("other").in(language()), super::add);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String words, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
