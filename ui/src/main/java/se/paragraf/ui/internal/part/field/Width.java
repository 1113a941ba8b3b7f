// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** The width of letters in the font of a control. */
final class Width {

    private Width() {}

    static int of(Control control, int letters) {
        GC gc = new GC(control);
        try {
            return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth() * letters);
        } finally {
            gc.dispose();
        }
    }
}
