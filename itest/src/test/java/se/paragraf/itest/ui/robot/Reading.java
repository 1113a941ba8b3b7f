// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** What a user reads of a widget. */
final class Reading {

    private Reading() {}

    static String text(Widget widget) {
        if (widget instanceof ToolBar bar) {
            return Arrays.stream(bar.getItems()).map(ToolItem::getText).collect(Collectors.joining(" "));
        }
        if (widget instanceof DateTime date) {
            return String.format("%04d-%02d-%02d", date.getYear(), date.getMonth() + 1, date.getDay());
        }
        String text = string(widget, "getText");
        return widget instanceof Link ? text.replaceAll("</?a>", "") : text;
    }

    /** Left, top, width and height on the screen. */
    static List<String> region(Control control) {
        Point place = control.toDisplay(0, 0);
        Point size = control.getSize();
        return Stream.of(place.x, place.y, size.x, size.y).map(String::valueOf).toList();
    }

    static String toolTip(Widget widget) {
        return string(widget, "getToolTipText");
    }

    /** Widgets that have the method have no interface in common. */
    private static String string(Widget widget, String method) {
        try {
            return String.valueOf(widget.getClass().getMethod(method).invoke(widget));
        } catch (NoSuchMethodException e) {
            return "";
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(widget + "." + method, e);
        }
    }

    /** Without the letter that chooses it, its keys, a colon and three dots. */
    static String plain(String text) {
        int tab = text.indexOf('\t');
        String words = (tab < 0 ? text : text.substring(0, tab)).replaceAll("&(.)", "$1");
        return words.replaceAll("(\\s*\\*|:|…|\\.\\.\\.)+$", "").strip();
    }

    static boolean isLabel(Widget widget) {
        return widget instanceof Label || widget instanceof CLabel;
    }

    static boolean isEnabled(Widget widget) {
        if (widget instanceof Control control) {
            return control.isEnabled();
        }
        if (widget instanceof ToolItem item) {
            return item.isEnabled();
        }
        return !(widget instanceof MenuItem item) || item.isEnabled();
    }

    static boolean isEditable(Widget widget) {
        return isEnabled(widget) && !"false".equals(string(widget, "getEditable"));
    }

    static String describe(Widget widget) {
        return widget == null
                ? "nothing"
                : widget.getClass().getSimpleName() + Widgets.key(widget) + " \"" + text(widget) + "\"";
    }
}
