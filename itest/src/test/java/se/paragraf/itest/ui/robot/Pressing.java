// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
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
        } else if (widget instanceof ToolItem item && (toggled || radio)) {
            item.setSelection(radio || !item.getSelection());
        }
    }

    static void select(Widget widget, Widget item) {
        Event event = new Event();
        event.item = item;
        widget.notifyListeners(SWT.Selection, event);
    }
}
