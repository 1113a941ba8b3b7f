// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** The keys of the chart: arrows go, with Shift they mark, space turns presence on and off, letters say how one stands. */
record GridKeys(PresenceGrid grid, GridListener listener) implements Listener {

    private static final int FAR = 1_000_000;
    private static final int PAGE = 10;

    @Override
    public void handleEvent(Event event) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
            return;
        }
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> grid.step(0, -1, extend);
            case SWT.ARROW_RIGHT -> grid.step(0, 1, extend);
            case SWT.ARROW_UP -> grid.step(-1, 0, extend);
            case SWT.ARROW_DOWN -> grid.step(1, 0, extend);
            case SWT.HOME -> grid.step(0, -FAR, extend);
            case SWT.END -> grid.step(0, FAR, extend);
            case SWT.PAGE_UP -> grid.step(-PAGE, 0, extend);
            case SWT.PAGE_DOWN -> grid.step(PAGE, 0, extend);
            case SWT.SPACE -> grid.toggle();
            case SWT.ESC -> grid.cancel();
            default -> Deed.of(event.character).ifPresent(deed -> listener.typed(deed, grid.marked()));
        }
    }
}
