// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import org.eclipse.swt.widgets.Widget;

/** Names widgets so that tests and tools for testing find them, whatever the language. */
public final class WidgetKey {

    /** The key of {@link Widget#setData(String, Object)} that SWTBot looks for. */
    public static final String NAME = "org.eclipse.swtbot.widget.key";

    private WidgetKey() {}

    /**
     * Names a widget.
     *
     * @param <T> its type
     * @param widget the widget
     * @param name a name that no other widget of the part has
     * @return the widget
     */
    public static <T extends Widget> T set(T widget, String name) {
        widget.setData(NAME, name);
        return widget;
    }
}
