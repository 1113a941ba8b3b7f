// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import se.paragraf.model.minutes.Attendance;

/** Draws the chart: a form and a sign for each mark, so that no colour is needed to tell them apart. */
final class GridPainter {

    static final Color DECIDES = new Color(78, 130, 190);
    static final Color SERVES = new Color(47, 134, 83);
    static final Color STOP = new Color(205, 79, 59);
    private static final int ARC = 6;

    private final GC gc;
    private final GridGeometry geometry;
    private final Chart chart;
    private final Display display;

    GridPainter(GC gc, GridGeometry geometry, Chart chart, Display display) {
        this.gc = gc;
        this.geometry = geometry;
        this.chart = chart;
        this.display = display;
    }

    private Color color(int id) {
        return display.getSystemColor(id);
    }

    /** Draws all that is seen. The preview is what the range becomes, null where it only is the selection. */
    void paint(CellRange range, Boolean preview, boolean focused, Set<Attendance> chosen, String foot) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(color(SWT.COLOR_LIST_BACKGROUND));
        gc.fillRectangle(geometry.area());
        Rectangle body = geometry.body();
        int firstColumn = Math.max(0, geometry.column(body.x));
        int lastColumn = Math.min(chart.paragraphs().size() - 1, geometry.column(body.x + body.width));
        int firstRow = Math.max(0, geometry.row(body.y));
        int lastRow = Math.min(chart.people().size() - 1, geometry.row(body.y + body.height));
        gc.setClipping(body);
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                Rectangle cell = geometry.bounds(row, column);
                boolean inRange = range.contains(row, column);
                mark(cell, inRange && preview != null ? preview(row, column, preview) : chart.mark(row, column));
                gc.setForeground(color(SWT.COLOR_WIDGET_NORMAL_SHADOW));
                gc.setAlpha(90);
                gc.drawRectangle(cell);
                gc.setAlpha(255);
                if (inRange && (focused || preview != null)) {
                    gc.setForeground(color(SWT.COLOR_LIST_FOREGROUND));
                    gc.setLineWidth(row == range.row() && column == range.column() ? 3 : 1);
                    gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 3);
                    gc.setLineWidth(1);
                }
            }
        }
        names(firstRow, lastRow, chosen);
        numbers(firstColumn, lastColumn, range, focused);
        foot(firstColumn, lastColumn, foot);
    }

    private Mark preview(int row, int column, boolean there) {
        Mark mark = chart.mark(row, column);
        if (!there) {
            return Mark.AWAY;
        }
        Standing standing = Standing.called(chart.people().get(row));
        return mark.isThere() ? mark : standing == Standing.MEMBER ? Mark.DECIDES : Mark.ATTENDS;
    }

    private void mark(Rectangle cell, Mark mark) {
        Rectangle inner = new Rectangle(cell.x + 3, cell.y + 3, cell.width - 6, cell.height - 6);
        Color ink = color(SWT.COLOR_LIST_FOREGROUND);
        switch (mark) {
            case DECIDES -> fill(inner, DECIDES);
            case SERVES -> {
                fill(inner, SERVES);
                ink = color(SWT.COLOR_WHITE);
            }
            case ATTENDS -> outline(inner, DECIDES);
            case DISQUALIFIED -> outline(inner, STOP);
            default -> {}
        }
        centered(cell, mark.sign(), ink);
    }

    private void fill(Rectangle inner, Color color) {
        gc.setBackground(color);
        gc.fillRoundRectangle(inner.x, inner.y, inner.width, inner.height, ARC, ARC);
    }

    private void outline(Rectangle inner, Color color) {
        gc.setForeground(color);
        gc.setLineWidth(2);
        gc.drawRoundRectangle(inner.x, inner.y, inner.width, inner.height, ARC, ARC);
        gc.setLineWidth(1);
    }

    private void centered(Rectangle cell, String text, Color ink) {
        if (!text.isEmpty()) {
            Point size = gc.textExtent(text);
            gc.setForeground(ink);
            gc.drawText(text, cell.x + (cell.width - size.x) / 2, cell.y + (cell.height - size.y) / 2, true);
        }
    }

    private void names(int first, int last, Set<Attendance> chosen) {
        Rectangle body = geometry.body();
        gc.setClipping(0, body.y, geometry.head(), body.height);
        List<Attendance> people = chart.people();
        for (int row = first; row <= last; row++) {
            Rectangle line = geometry.bounds(row, 0);
            boolean isChosen = chosen.contains(people.get(row));
            if (isChosen) {
                gc.setBackground(color(SWT.COLOR_LIST_SELECTION));
                gc.fillRectangle(0, line.y, geometry.head() - 1, line.height);
            }
            String name = people.get(row).getName();
            Color ink = color(isChosen ? SWT.COLOR_LIST_SELECTION_TEXT : SWT.COLOR_LIST_FOREGROUND);
            left(line.y, name == null ? "–" : name, ink);
        }
    }

    private void left(int y, String text, Color ink) {
        gc.setForeground(ink);
        gc.drawText(text, 4, y + (geometry.line() - gc.textExtent(text).y) / 2, true);
    }

    private void numbers(int first, int last, CellRange range, boolean focused) {
        gc.setClipping(geometry.area());
        band(0);
        left(0, "§", color(SWT.COLOR_WIDGET_FOREGROUND));
        gc.setClipping(geometry.head(), 0, geometry.body().width, geometry.line());
        for (int column = first; column <= last; column++) {
            Rectangle cell = geometry.bounds(0, column);
            Rectangle number = new Rectangle(cell.x, 0, cell.width, geometry.line());
            if (focused && column >= range.firstColumn() && column <= range.lastColumn()) {
                gc.setForeground(color(SWT.COLOR_WIDGET_FOREGROUND));
                gc.drawLine(number.x + 2, number.height - 2, number.x + number.width - 3, number.height - 2);
            }
            String text = String.valueOf(chart.paragraphs().get(column).getNumber());
            centered(number, text, color(SWT.COLOR_WIDGET_FOREGROUND));
        }
    }

    private void foot(int first, int last, String label) {
        int y = geometry.area().height - geometry.line();
        gc.setClipping(geometry.area());
        band(y);
        left(y, label, color(SWT.COLOR_WIDGET_FOREGROUND));
        gc.setClipping(geometry.head(), y, geometry.body().width, geometry.line());
        for (int column = first; column <= last; column++) {
            Quorum quorum = chart.quorum(column);
            Rectangle cell = geometry.bounds(0, column);
            Rectangle count = new Rectangle(cell.x, y, cell.width, geometry.line());
            boolean below = quorum.state() == Quorum.State.BELOW;
            if (below) {
                fill(new Rectangle(count.x + 1, count.y + 1, count.width - 2, count.height - 2), STOP);
            }
            centered(
                    count,
                    quorum.deciding() + quorum.state().sign(),
                    color(below ? SWT.COLOR_WHITE : SWT.COLOR_WIDGET_FOREGROUND));
        }
        gc.setClipping(geometry.area());
    }

    private void band(int y) {
        gc.setBackground(color(SWT.COLOR_WIDGET_BACKGROUND));
        gc.fillRectangle(0, y, geometry.area().width, geometry.line());
    }
}
