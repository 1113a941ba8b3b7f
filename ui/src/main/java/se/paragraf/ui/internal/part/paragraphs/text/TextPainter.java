// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Emphasis;

/** Draws the lines of a passage as they look, those only that look otherwise than before. */
final class TextPainter {

    private static final int INDENT = 26;
    private static final int OBJECT_MARGIN = 6;

    private final StyledText text;
    private final Locale language;
    private final Font heading;
    private List<Look> shown = List.of();

    TextPainter(StyledText text, Locale language) {
        this.text = text;
        this.language = language;
        heading = JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT);
        text.addPaintObjectListener(this::paint);
    }

    /** Draws all anew, after the whole text was set. */
    void forget() {
        shown = List.of();
    }

    void show(Passage passage) {
        List<Look> looks = Look.of(passage);
        int same = 0;
        int shorter = Math.min(looks.size(), shown.size());
        while (same < shorter && looks.get(same).equals(shown.get(same))) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && looks.get(looks.size() - 1 - end).equals(shown.get(shown.size() - 1 - end))) {
            end++;
        }
        boolean sameLines = looks.size() == shown.size();
        for (int i = same; i < looks.size() - end && i < text.getLineCount(); i++) {
            // Words typed in a plain line are drawn already; each style that is set costs a layout.
            if (!(sameLines && looks.get(i).isPlain() && shown.get(i).isPlain())) {
                draw(i, looks.get(i));
            }
        }
        shown = looks;
    }

    private void draw(int index, Look look) {
        int start = text.getOffsetAtLine(index);
        List<Span> spans = look.spans();
        int length = Span.length(spans);
        if (length > 0 && start + length <= text.getCharCount()) {
            StyleRange[] styles = new StyleRange[spans.size()];
            int offset = start;
            for (int i = 0; i < styles.length; i++) {
                styles[i] = style(look, spans.get(i));
                styles[i].start = offset;
                styles[i].length = spans.get(i).text().length();
                offset += styles[i].length;
            }
            text.replaceStyleRanges(start, length, styles);
        }
        text.setLineBullet(index, 1, null);
        if (look.kind() == LineKind.ITEM) {
            StyleRange style = new StyleRange();
            style.metrics = new GlyphMetrics(0, 0, INDENT * (look.level() + 1) + 4);
            Bullet bullet = new Bullet(ST.BULLET_TEXT, style);
            bullet.text = " ".repeat(4 * look.level()) + look.bullet();
            text.setLineBullet(index, 1, bullet);
        }
    }

    private StyleRange style(Look look, Span span) {
        StyleRange style = new StyleRange();
        if (look.kind() == LineKind.OBJECT) {
            GC gc = new GC(text);
            int ascent = gc.getFontMetrics().getAscent() + OBJECT_MARGIN;
            int width = gc.textExtent(words(look.object())).x + 4 * OBJECT_MARGIN;
            gc.dispose();
            style.metrics = new GlyphMetrics(ascent, OBJECT_MARGIN + 2, width);
            style.data = look.object();
            return style;
        }
        if (look.kind() == LineKind.SUBHEADING) {
            style.font = heading;
        }
        Emphasis emphasis = span.emphasis();
        boolean strong = emphasis == Emphasis.STRONG || emphasis == Emphasis.STRONG_EMPHASIS;
        boolean leaning = emphasis == Emphasis.EMPHASIS || emphasis == Emphasis.STRONG_EMPHASIS;
        style.fontStyle = (strong ? SWT.BOLD : SWT.NORMAL) | (leaning ? SWT.ITALIC : SWT.NORMAL);
        if (span.href() != null) {
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_LINK;
        }
        if (span.audience() != Audience.PUBLIC) {
            style.borderStyle = SWT.BORDER_DOT;
        }
        return style;
    }

    private String words(EObject object) {
        return ObjectWords.of(object).in(language);
    }

    private void paint(PaintObjectEvent event) {
        if (!(event.style.data instanceof EObject object)) {
            return;
        }
        GC gc = event.gc;
        int top = event.y + event.ascent - event.style.metrics.ascent;
        int height = event.style.metrics.ascent + event.style.metrics.descent;
        gc.drawRoundRectangle(event.x, top + 1, event.style.metrics.width - 2, height - 3, 6, 6);
        gc.drawText(words(object), event.x + 2 * OBJECT_MARGIN, top + OBJECT_MARGIN, true);
    }
}
