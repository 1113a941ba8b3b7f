// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.ui.TabKey;

/** Shows the pages of a PDF; those that are seen are drawn, beside the window, and the others let go of. */
public final class PageCanvas implements Zoomed {

    private static final Logger LOG = LoggerFactory.getLogger(PageCanvas.class);
    private static final float STEP = 1.2f;
    private static final float SMALLEST = 0.2f;
    private static final float LARGEST = 6;
    private static final int RING = 2;

    private final Canvas canvas;
    private final Newest work;
    private final Consumer<Spot> clicked;
    private final Map<Integer, Image> images = new HashMap<>();
    private final Set<Integer> fresh = new HashSet<>();
    private final Set<Integer> asked = new HashSet<>();
    private PdfPages pages;
    private Place place = (page, all) -> {};
    private PageLayout layout;
    private boolean fits = true;
    private Overlay overlay = (gc, page, bounds, scale) -> {};

    /** What is drawn over the pages. */
    public interface Overlay {

        /**
         * Draws over a page.
         *
         * @param page the number of the page, from 0
         * @param bounds where the page is
         * @param scale pixels for each point
         */
        void paint(GC gc, int page, Rectangle bounds, float scale);
    }

    /** Told which of how many pages is in sight; of none if there are none. */
    @FunctionalInterface
    public interface Place {

        void is(int page, int pages);
    }

    public PageCanvas(Composite parent, Newest work, String name, Consumer<Spot> clicked) {
        this.work = work;
        this.clicked = clicked;
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> place(topSpot()));
        canvas.addListener(SWT.MouseUp, this::click);
        canvas.addListener(SWT.KeyDown, this::key);
        TabKey.leadsOn(canvas);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Dispose, event -> free());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> moved());
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    /** Draws something over the pages from now on. */
    public void over(Overlay drawn) {
        overlay = drawn;
        canvas.redraw();
    }

    /** Tells from now on what is in sight. */
    public void watch(Place listener) {
        place = listener;
    }

    public Canvas control() {
        return canvas;
    }

    /** Shows other pages at the same place. */
    public void show(PdfPages other) {
        Spot top = topSpot();
        release();
        pages = other;
        place(top);
    }

    public void clear() {
        free();
        layout = null;
        place.is(0, 0);
    }

    /** Tells nobody: those who listen go with the same window, some before it. */
    private void free() {
        release();
        images.values().forEach(Image::dispose);
        images.clear();
    }

    private void release() {
        fresh.clear();
        asked.clear();
        if (pages != null) {
            PdfPages old = pages;
            pages = null;
            work.always(() -> close(old));
        }
    }

    public static void close(PdfPages pages) {
        try {
            pages.close();
        } catch (IOException e) {
            LOG.debug("a document is not closed", e);
        }
    }

    @Override
    public void fit() {
        fits = true;
        place(topSpot());
    }

    @Override
    public void larger() {
        zoom(STEP);
    }

    @Override
    public void smaller() {
        zoom(1 / STEP);
    }

    private void zoom(float factor) {
        if (layout != null) {
            Spot top = topSpot();
            fits = false;
            layout = new PageLayout(layout.sizes(), Math.min(LARGEST, Math.max(SMALLEST, layout.scale() * factor)));
            fresh.clear();
            asked.clear();
            bars(top);
        }
    }

    /** Brings a place into sight, if it is not. */
    public void reveal(Spot spot) {
        if (layout != null) {
            int y = layout.y(spot);
            int top = canvas.getVerticalBar().getSelection();
            if (y < top || y > top + canvas.getClientArea().height * 2 / 3) {
                scrollTo(y - PageLayout.GAP);
            }
        }
    }

    private Spot topSpot() {
        return layout == null || layout.sizes().isEmpty()
                ? new Spot(0, 0)
                : layout.at(canvas.getVerticalBar().getSelection());
    }

    private void place(Spot top) {
        if (pages == null) {
            canvas.redraw();
            return;
        }
        float scale = fits || layout == null
                ? PageLayout.fitting(pages.sizes(), canvas.getClientArea().width)
                : layout.scale();
        if (layout == null || layout.scale() != scale) {
            fresh.clear();
            asked.clear();
        }
        layout = new PageLayout(pages.sizes(), scale);
        bars(top);
    }

    private void bars(Spot top) {
        Rectangle area = canvas.getClientArea();
        bar(canvas.getVerticalBar(), layout.height(), area.height);
        bar(canvas.getHorizontalBar(), layout.width(), area.width);
        scrollTo(layout.y(top));
    }

    private static void bar(ScrollBar bar, int all, int seen) {
        bar.setValues(bar.getSelection(), 0, Math.max(all, seen), Math.max(1, seen), 30, Math.max(30, seen - 30));
        bar.setVisible(all > seen);
    }

    private void scrollTo(int y) {
        canvas.getVerticalBar().setSelection(Math.max(0, y));
        moved();
    }

    /** The page in sight is the one that has most of it: the one a third down. */
    private void moved() {
        if (layout != null && !layout.sizes().isEmpty()) {
            int third = canvas.getVerticalBar().getSelection() + canvas.getClientArea().height / 3;
            place.is(layout.at(third).page() + 1, layout.sizes().size());
        }
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        if (layout == null) {
            return;
        }
        Set<Integer> seen = new HashSet<>();
        for (int page = 0; page < layout.sizes().size(); page++) {
            Rectangle bounds = bounds(page);
            if (bounds.intersects(area)) {
                seen.add(page);
                gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
                gc.fillRectangle(bounds);
                Image image = images.get(page);
                if (image != null) {
                    Rectangle size = image.getBounds();
                    gc.drawImage(image, 0, 0, size.width, size.height, bounds.x, bounds.y, bounds.width, bounds.height);
                }
                overlay.paint(gc, page, bounds, layout.scale());
                gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_GRAY));
                gc.drawRectangle(bounds.x - 1, bounds.y - 1, bounds.width + 1, bounds.height + 1);
                ask(page);
            }
        }
        forget(seen);
        if (canvas.isFocusControl()) {
            // The dots that the platform draws are lost among the lines of a page.
            gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setLineWidth(RING);
            gc.drawRectangle(RING / 2, RING / 2, area.width - RING, area.height - RING);
        }
    }

    private Rectangle bounds(int page) {
        int width = layout.width(page);
        int all = Math.max(canvas.getClientArea().width, layout.width());
        return new Rectangle(
                (all - width) / 2 - canvas.getHorizontalBar().getSelection(),
                layout.top(page) - canvas.getVerticalBar().getSelection(),
                width,
                layout.height(page));
    }

    private void forget(Set<Integer> seen) {
        images.entrySet().removeIf(entry -> {
            boolean far = !seen.contains(entry.getKey() - 1)
                    && !seen.contains(entry.getKey())
                    && !seen.contains(entry.getKey() + 1);
            if (far) {
                entry.getValue().dispose();
                fresh.remove(entry.getKey());
                asked.remove(entry.getKey());
            }
            return far;
        });
    }

    private void ask(int page) {
        if (pages == null || fresh.contains(page) || !asked.add(page)) {
            return;
        }
        PdfPages from = pages;
        float scale = layout.scale();
        int zoom = canvas.getMonitor().getZoom();
        int generation = work.generation();
        work.always(() -> {
            try {
                BufferedImage picture = from.draw(page, scale * zoom / 100);
                ImageData data = Pixels.of(picture);
                work.tell(generation, () -> drawn(from, page, scale, data, zoom), () -> {});
            } catch (IOException | RuntimeException e) {
                LOG.debug("page {} cannot be drawn", page, e);
            }
        });
    }

    private void drawn(PdfPages from, int page, float scale, ImageData data, int zoom) {
        if (from == pages && layout.scale() == scale) {
            Image old = images.put(page, Pixels.image(canvas.getDisplay(), data, zoom));
            if (old != null) {
                old.dispose();
            }
            fresh.add(page);
            canvas.redraw();
        }
    }

    private void click(Event event) {
        canvas.setFocus();
        if (layout != null && event.button == 1) {
            Spot spot = layout.at(event.y + canvas.getVerticalBar().getSelection());
            float left = (event.x - bounds(spot.page()).x) / layout.scale();
            clicked.accept(new Spot(spot.page(), spot.top(), left));
        }
    }

    private void key(Event event) {
        ScrollBar bar = canvas.getVerticalBar();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> scrollTo(bar.getSelection() + bar.getIncrement());
            case SWT.ARROW_UP -> scrollTo(bar.getSelection() - bar.getIncrement());
            case SWT.PAGE_DOWN -> scrollTo(bar.getSelection() + bar.getPageIncrement());
            case SWT.PAGE_UP -> scrollTo(bar.getSelection() - bar.getPageIncrement());
            case SWT.HOME -> scrollTo(0);
            case SWT.END -> scrollTo(bar.getMaximum());
            default -> zoomBy(event.character);
        }
    }

    private void zoomBy(char key) {
        switch (key) {
            case '+' -> larger();
            case '-' -> smaller();
            case '0' -> fit();
            case '\r' -> clicked.accept(topSpot());
            default -> {
                // Any other key means nothing here.
            }
        }
    }
}
