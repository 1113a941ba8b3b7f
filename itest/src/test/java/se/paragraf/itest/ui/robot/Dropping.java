// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.lang.reflect.Constructor;
import java.util.List;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** Lets go of files over a window, as the file manager does. */
final class Dropping {

    /** What only the platform makes. */
    private static final String EVENT = "org.eclipse.swt.dnd.DNDEvent";

    private Dropping() {}

    static void drop(Shell window, List<String> files) {
        Widget target = (Widget) window.getData(DND.DROP_TARGET_KEY);
        Event event = event();
        event.data = files.toArray(String[]::new);
        target.notifyListeners(DND.Drop, event);
    }

    private static Event event() {
        try {
            Constructor<?> made =
                    Class.forName(EVENT, true, DND.class.getClassLoader()).getDeclaredConstructor();
            made.setAccessible(true);
            return (Event) made.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("SWT has other events", e);
        }
    }
}
