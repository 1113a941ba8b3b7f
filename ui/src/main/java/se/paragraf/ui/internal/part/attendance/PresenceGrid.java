// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.TabKey;
import se.paragraf.ui.WidgetKey;

/** The chart on the screen, in which presence is dragged. */
final class PresenceGrid {

    private static final int PAD = 8;
    private static final int WIDEST_HEAD = 220;
    private static final int BUTTON = 1;

    private final Canvas canvas;
    private final Locale language;
    private final GridListener listener;
    private Chart chart;
    private String foot = "";
    private Set<Attendance> chosen = Set.of();
    private CellRange range = CellRange.FIRST;
    private Boolean preview;
    private int head;
    private int cell;
    private int line;

    PresenceGrid(Composite parent, Locale language, GridListener listener) {
        this.language = language;
        this.listener = listener;
        canvas = WidgetKey.set(
                new Canvas(parent, SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED), "attendance.grid");
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> scrollBars());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, event -> release());
        canvas.addListener(SWT.KeyDown, new GridKeys(this, listener));
        TabKey.leadsOn(canvas);
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        GridName.of(canvas, this::words);
    }

    Canvas canvas() {
        return canvas;
    }

    /** Shows a chart; what is marked stays so as far as there is such a cell. */
    void show(Chart shown, Localized footLabel) {
        chart = shown;
        foot = footLabel.in(language);
        range = range.within(rows(), columns());
        preview = null;
        measure();
        scrollBars();
        canvas.redraw();
    }

    /** Marks the names of people. */
    void choose(List<Attendance> people) {
        chosen = Set.copyOf(people);
        if (chart != null && people.size() == 1 && chart.people().contains(people.get(0))) {
            int row = chart.people().indexOf(people.get(0));
            if (row < range.firstRow() || row > range.lastRow()) {
                range = CellRange.at(row, range.column()).within(rows(), columns());
            }
            reveal();
        }
        canvas.redraw();
    }

    private void measure() {
        GC gc = new GC(canvas);
        try {
            line = gc.getFontMetrics().getHeight() + PAD;
            int widest = chart.paragraphs().stream()
                    .mapToInt(Paragraph::getNumber)
                    .max()
                    .orElse(0);
            cell = Math.max(line, gc.textExtent(widest + "!").x + PAD);
            head = Math.min(WIDEST_HEAD, gc.textExtent(foot).x + 2 * PAD);
            for (Attendance person : chart.people()) {
                String name = person.getName() == null ? "" : person.getName();
                head = Math.min(WIDEST_HEAD, Math.max(head, gc.textExtent(name).x + 2 * PAD));
            }
        } finally {
            gc.dispose();
        }
    }

    private GridGeometry geometry() {
        return new GridGeometry(
                head,
                cell,
                line,
                canvas.getHorizontalBar().getSelection(),
                canvas.getVerticalBar().getSelection(),
                canvas.getClientArea());
    }

    private void scrollBars() {
        if (chart != null) {
            Rectangle body = geometry().body();
            scroll(canvas.getHorizontalBar(), columns() * cell, body.width, cell);
            scroll(canvas.getVerticalBar(), rows() * line, body.height, line);
        }
    }

    private static void scroll(ScrollBar bar, int size, int seen, int step) {
        int thumb = Math.max(1, Math.min(size, seen));
        bar.setValues(
                Math.min(bar.getSelection(), Math.max(0, size - thumb)), 0, Math.max(1, size), thumb, step, thumb);
        bar.setVisible(size > seen);
    }

    private int rows() {
        return chart == null ? 0 : chart.people().size();
    }

    private int columns() {
        return chart == null ? 0 : chart.paragraphs().size();
    }

    private boolean isEmpty() {
        return rows() == 0 || columns() == 0;
    }

    private void paint(GC gc) {
        if (isEmpty()) {
            gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
            gc.drawText(Message.of(PresenceGrid.class, "grid.empty").in(language), PAD, PAD, true);
            return;
        }
        new GridPainter(gc, geometry(), chart, canvas.getDisplay())
                .paint(range, preview, canvas.isFocusControl(), chosen, foot);
    }

    private void press(Event event) {
        canvas.setFocus();
        canvas.setToolTipText(null);
        GridGeometry geometry = geometry();
        int row = geometry.row(event.y);
        int column = geometry.column(event.x);
        if (event.button != BUTTON || isEmpty() || geometry.isInFoot(event.y)) {
            return;
        }
        if (geometry.isInNumbers(event.y)) {
            if (!geometry.isInHead(event.x) && column < columns()) {
                listener.chosen(chart.paragraphs().get(column));
            }
        } else if (row < rows() && (geometry.isInHead(event.x) || column < columns())) {
            boolean inHead = geometry.isInHead(event.x);
            range = range.to(
                    row, inHead ? range.column() : column, (event.stateMask & SWT.SHIFT) != 0, rows(), columns());
            preview = inHead || !listener.mayEdit() ? null : !anchor().isThere();
            moved();
        }
    }

    private Mark anchor() {
        return chart.mark(range.anchorRow(), range.anchorColumn());
    }

    private void move(Event event) {
        if (isEmpty()) {
            return;
        }
        GridGeometry geometry = geometry();
        if (preview != null) {
            extend(geometry.row(event.y), geometry.column(event.x), true);
            return;
        }
        int row = geometry.row(event.y);
        int column = geometry.column(event.x);
        boolean inBody = geometry.body().contains(event.x, event.y) && row < rows() && column < columns();
        boolean inFoot = geometry.isInFoot(event.y) && !geometry.isInHead(event.x) && column < columns();
        String tip = inBody
                ? chart.words(row, column).in(language)
                : inFoot ? listener.quorum(column).in(language) : null;
        if (tip == null ? canvas.getToolTipText() != null : !tip.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void release() {
        if (preview != null) {
            boolean there = preview;
            preview = null;
            canvas.redraw();
            attend(there);
        }
    }

    /** Lets go of what is being dragged. */
    void cancel() {
        preview = null;
        canvas.redraw();
    }

    /** Turns presence on or off at all marked cells, by what is at the first one. */
    void toggle() {
        if (!isEmpty()) {
            attend(!anchor().isThere());
        }
    }

    private void attend(boolean there) {
        List<Integer> numbers = IntStream.rangeClosed(range.firstColumn(), range.lastColumn())
                .mapToObj(column -> chart.paragraphs().get(column).getNumber())
                .toList();
        listener.dragged(marked(), numbers, there);
    }

    /** The people whose cells are marked. */
    List<Attendance> marked() {
        return isEmpty() ? List.of() : chart.people().subList(range.firstRow(), range.lastRow() + 1);
    }

    /** Moves the focus by cells. */
    void step(int down, int right, boolean extend) {
        extend(range.row() + down, range.column() + right, extend);
    }

    private void extend(int row, int column, boolean extend) {
        CellRange before = range;
        range = range.to(row, column, extend, rows(), columns());
        if (!range.equals(before)) {
            moved();
        }
    }

    private void moved() {
        reveal();
        canvas.redraw();
        listener.moved(marked());
        GridName.changed(canvas);
    }

    private void reveal() {
        GridGeometry shown = geometry().showing(range.row(), range.column());
        canvas.getHorizontalBar().setSelection(shown.left());
        canvas.getVerticalBar().setSelection(shown.top());
    }

    private String words() {
        return isEmpty() ? "" : chart.words(range.row(), range.column()).in(language);
    }
}
