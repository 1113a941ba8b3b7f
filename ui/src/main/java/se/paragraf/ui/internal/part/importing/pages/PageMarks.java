// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.pages;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import se.paragraf.ui.internal.page.PageCanvas;
import se.paragraf.ui.internal.page.PageWord;
import se.paragraf.ui.internal.part.importing.source.LineClaims;
import se.paragraf.ui.internal.part.importing.source.LineColors;
import se.paragraf.ui.internal.part.importing.source.LineSpan;
import se.paragraf.ui.internal.part.importing.source.LineState;

/** Marks on pages what became of each line: by a colour, and by the sign that stands before it. */
final class PageMarks implements PageCanvas.Overlay {

    private static final int SOFT = 45;
    private static final int STRONG = 95;
    private static final int AROUND = 2;

    private LinePlaces places;
    private LineClaims claims;
    private Optional<LineSpan> selected = Optional.empty();

    PageMarks(LinePlaces places, LineClaims claims) {
        this.places = places;
        this.claims = claims;
    }

    void show(LinePlaces found) {
        places = found;
    }

    void show(LineClaims now) {
        claims = now;
    }

    LineClaims claims() {
        return claims;
    }

    void select(Optional<LineSpan> span) {
        selected = span;
    }

    @Override
    public void paint(GC gc, int page, Rectangle bounds, float scale) {
        for (int line = 1; line <= places.lines(); line++) {
            int number = line;
            boolean marked = selected.filter(span -> span.has(number)).isPresent();
            boolean first = true;
            for (PageWord piece : places.of(line)) {
                if (piece.page() == page) {
                    paint(gc, place(piece, bounds, scale), claims.state(line), marked, first);
                }
                first = false;
            }
        }
    }

    private static Rectangle place(PageWord piece, Rectangle bounds, float scale) {
        int left = bounds.x + Math.round(piece.left() * scale);
        int top = bounds.y + Math.round(piece.top() * scale);
        return new Rectangle(
                left - AROUND,
                top - AROUND,
                Math.round((piece.right() - piece.left()) * scale) + 2 * AROUND,
                Math.round((piece.bottom() - piece.top()) * scale) + 2 * AROUND);
    }

    private static void paint(GC gc, Rectangle place, LineState state, boolean marked, boolean first) {
        Optional<RGB> tint = LineColors.tint(state, marked);
        if (tint.isEmpty()) {
            return;
        }
        Color color = new Color(tint.get());
        gc.setAlpha(marked ? STRONG : SOFT);
        gc.setBackground(color);
        gc.fillRectangle(place);
        gc.setAlpha(255);
        gc.setForeground(color);
        if (marked) {
            gc.drawRectangle(place);
        }
        if (first) {
            String sign = marked ? "▸" : String.valueOf(state.sign());
            int width = gc.textExtent(sign).x;
            int middle = place.y + (place.height - gc.getFontMetrics().getHeight()) / 2;
            gc.drawText(sign, place.x - width - AROUND, middle, SWT.DRAW_TRANSPARENT);
        }
    }
}
