// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Clicks at places within a widget, and drags from one to another. */
final class Mouse {

    /** How far apart the places are at which it looks for something. */
    private static final int STEP = 6;

    private Mouse() {}

    /** A click at a cell of a table. */
    static void click(Control control, String row, String column) {
        Point place = cell((Table) control, row, column);
        send(control, SWT.MouseDown, place, SWT.NONE);
        send(control, SWT.MouseUp, place, SWT.BUTTON1);
    }

    /** Drags between places that say in their tool tips what they are. */
    static void drag(Control control, String from, String to) {
        Point start = telling(control, from);
        Point end = telling(control, to);
        send(control, SWT.MouseDown, start, SWT.NONE);
        send(control, SWT.MouseMove, end, SWT.BUTTON1);
        send(control, SWT.MouseUp, end, SWT.BUTTON1);
    }

    private static Point cell(Table table, String row, String column) {
        TableItem item = Items.row(table, row);
        table.showItem(item);
        int index = IntStream.range(0, table.getColumnCount())
                .filter(each -> table.getColumn(each).getText().equals(column))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "There is no column \"" + column + "\" among " + Arrays.asList(table.getColumns())));
        table.setSelection(item);
        Rectangle bounds = item.getBounds(index);
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    private static Point telling(Control control, String words) {
        Point size = control.getSize();
        for (int y = 0; y < size.y; y += STEP) {
            for (int x = 0; x < size.x; x += STEP) {
                Point place = new Point(x, y);
                send(control, SWT.MouseMove, place, SWT.NONE);
                String told = control.getToolTipText();
                if (told != null && told.startsWith(words)) {
                    return place;
                }
            }
        }
        throw new NoSuchElementException("Nothing in " + Reading.describe(control) + " says " + List.of(words));
    }

    private static void send(Control control, int type, Point place, int state) {
        Event event = new Event();
        event.x = place.x;
        event.y = place.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        event.stateMask = state;
        control.notifyListeners(type, event);
    }
}
