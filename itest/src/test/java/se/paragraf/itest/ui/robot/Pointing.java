// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.util.NoSuchElementException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Clicks at places within widgets. */
final class Pointing {

    private Pointing() {}

    /** At words of a text. */
    static void at(StyledText text, String words) {
        int offset = text.getText().indexOf(words);
        if (offset < 0) {
            throw new NoSuchElementException("There is no \"" + words + "\" in " + text.getText());
        }
        text.setTopIndex(text.getLineAtOffset(offset));
        text.setCaretOffset(offset);
        click(text, text.getLocationAtOffset(offset));
    }

    /** At a place in parts of a hundred of its width and height. */
    static void at(Control control, int across, int down) {
        Point size = control.getSize();
        click(control, new Point(size.x * across / 100, size.y * down / 100));
    }

    private static void click(Control control, Point place) {
        for (int kind : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.count = 1;
            event.x = place.x;
            event.y = place.y;
            control.notifyListeners(kind, event);
        }
    }
}
