// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import org.eclipse.jface.bindings.keys.IKeyLookup;
import org.eclipse.jface.bindings.keys.KeyLookupFactory;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Strikes keys at the keyboard of the display. */
final class Strokes {

    private static final int[] MODIFIERS = {SWT.CTRL, SWT.ALT, SWT.SHIFT};

    private Strokes() {}

    /** Keys as JFace writes them: {@code CTRL+S}. */
    static void strike(String keys) {
        Display display = Widgets.display();
        Shell shell = Widgets.windows().get(0);
        shell.forceActive();
        KeyStroke stroke = stroke(keys);
        for (int modifier : MODIFIERS) {
            if ((stroke.getModifierKeys() & modifier) != 0) {
                post(display, SWT.KeyDown, modifier, '\0');
            }
        }
        int key = stroke.getNaturalKey();
        boolean named = (key & SWT.KEYCODE_BIT) != 0 || key < ' ' || key == SWT.DEL;
        char character = named ? '\0' : Character.toLowerCase((char) key);
        post(display, SWT.KeyDown, named ? key : 0, character);
        post(display, SWT.KeyUp, named ? key : 0, character);
        for (int modifier : MODIFIERS) {
            if ((stroke.getModifierKeys() & modifier) != 0) {
                post(display, SWT.KeyUp, modifier, '\0');
            }
        }
    }

    /** Strikes the keys of small letters, digits and signs that need no Shift. */
    static void write(String text) {
        Widgets.windows().get(0).forceActive();
        for (char character : text.toCharArray()) {
            post(Widgets.display(), SWT.KeyDown, 0, character);
            post(Widgets.display(), SWT.KeyUp, 0, character);
        }
    }

    private static KeyStroke stroke(String keys) {
        try {
            IKeyLookup lookup = KeyLookupFactory.getDefault();
            return KeyStroke.getInstance(keys.replace("M1", lookup.formalNameLookup(lookup.getCtrl())));
        } catch (ParseException e) {
            throw new IllegalArgumentException(keys, e);
        }
    }

    private static void post(Display display, int type, int key, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = key;
        event.character = character;
        if (!display.post(event)) {
            throw new IllegalStateException("The display does not take keys");
        }
    }
}
