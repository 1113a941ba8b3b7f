// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** Presses buttons, tools and tabs. */
final class Pressing {

    private static final int TOGGLED = SWT.CHECK | SWT.TOGGLE;

    private Pressing() {}

    static void press(Widget widget) {
        if (!Reading.isEnabled(widget)) {
            throw new IllegalStateException(Reading.describe(widget) + " is disabled");
        }
        if (widget instanceof CTabItem tab) {
            tab.getParent().setSelection(tab);
            select(tab.getParent(), tab);
        } else if (widget instanceof TabItem tab) {
            tab.getParent().setSelection(tab);
            select(tab.getParent(), tab);
        } else {
            toggle(widget);
            select(widget, null);
        }
    }

    private static void toggle(Widget widget) {
        boolean toggled = (widget.getStyle() & TOGGLED) != 0;
        boolean radio = (widget.getStyle() & SWT.RADIO) != 0;
        if (widget instanceof Button button && (toggled || radio)) {
            button.setSelection(radio || !button.getSelection());
            if (radio) {
                release(button);
            }
        } else if (widget instanceof ToolItem item && (toggled || radio)) {
            item.setSelection(radio || !item.getSelection());
            if (radio) {
                release(item);
            }
        }
    }

    private static void release(Button pressed) {
        for (Control other : pressed.getParent().getChildren()) {
            if (other != pressed
                    && other instanceof Button button
                    && (button.getStyle() & SWT.RADIO) != 0
                    && button.getSelection()) {
                button.setSelection(false);
                select(button, null);
            }
        }
    }

    /** The radio that was pressed before comes out, and says so. */
    private static void release(ToolItem pressed) {
        for (ToolItem other : pressed.getParent().getItems()) {
            if (other != pressed && (other.getStyle() & SWT.RADIO) != 0 && other.getSelection()) {
                other.setSelection(false);
                select(other, null);
            }
        }
    }

    static void select(Widget widget, Widget item) {
        Event event = new Event();
        event.item = item;
        widget.notifyListeners(SWT.Selection, event);
    }
}
