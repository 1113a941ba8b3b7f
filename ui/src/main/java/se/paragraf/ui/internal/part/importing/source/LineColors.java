// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.source;

import java.util.Optional;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Tints of the background of a control, light or dark as that is. */
public final class LineColors {

    private static final float SOFT = 0.16f;
    private static final float STRONG = 0.38f;
    private static final RGB BLUE = new RGB(74, 126, 187);
    private static final RGB AMBER = new RGB(214, 150, 30);
    private static final RGB RED = new RGB(200, 70, 90);

    private LineColors() {}

    /** The background of a line; null for that of the control. */
    static Color of(Control control, LineState state, boolean selected) {
        return tint(state, selected)
                .map(tint -> mixed(control, tint, selected ? STRONG : SOFT))
                .orElse(null);
    }

    /** The colour for a line, to be laid thinly over what is there; empty for none. */
    public static Optional<RGB> tint(LineState state, boolean selected) {
        return switch (state) {
            case CLAIMED -> Optional.of(BLUE);
            case REPAIRED -> Optional.of(AMBER);
            case UNPLACED -> Optional.of(RED);
            case READ, BLANK -> selected ? Optional.of(BLUE) : Optional.empty();
        };
    }

    private static Color mixed(Control control, RGB tint, float part) {
        RGB ground = control.getBackground().getRGB();
        return new Color(
                mixed(ground.red, tint.red, part),
                mixed(ground.green, tint.green, part),
                mixed(ground.blue, tint.blue, part));
    }

    private static int mixed(int ground, int tint, float part) {
        return Math.round(ground * (1 - part) + tint * part);
    }
}
