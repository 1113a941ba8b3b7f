// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Draws a row of a table as a card of two lines. */
final class CardPainter {

    private static final int MARGIN = 6;
    private static final int DIM = 190;

    private final Table table;
    private final Function<TableItem, CardText> texts;
    private final Font bold;
    private int line;

    CardPainter(Table table, Function<TableItem, CardText> texts) {
        this.table = table;
        this.texts = texts;
        bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        table.addListener(SWT.MeasureItem, this::measure);
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
    }

    private void measure(Event event) {
        if (line == 0) {
            line = event.gc.getFontMetrics().getHeight();
        }
        event.height = 2 * line + 2 * MARGIN + 2;
        event.width = 10;
    }

    private void paint(Event event) {
        CardText text = texts.apply((TableItem) event.item);
        GC gc = event.gc;
        Rectangle area = table.getClientArea();
        int width = area.width - 2 * MARGIN;
        int y = event.y + MARGIN;
        gc.setFont(bold);
        String head = fitting(gc, text.number() + "  " + text.title(), width);
        gc.drawText(head, MARGIN, y, true);
        gc.setFont(table.getFont());
        gc.setAlpha((event.detail & SWT.SELECTED) == 0 ? DIM : 255);
        gc.drawText(fitting(gc, text.facts(), width), MARGIN, y + line + 2, true);
        gc.setAlpha(40);
        int bottom = event.y + 2 * line + 2 * MARGIN + 1;
        gc.drawLine(0, bottom, area.width, bottom);
        gc.setAlpha(255);
    }

    private static String fitting(GC gc, String words, int width) {
        Point size = gc.textExtent(words);
        if (size.x <= width) {
            return words;
        }
        int low = 0;
        int high = words.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(words.substring(0, middle) + "…").x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return words.substring(0, low).stripTrailing() + "…";
    }
}
