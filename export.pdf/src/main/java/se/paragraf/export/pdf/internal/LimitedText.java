// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;

/** Measures, breaks and draws text within limits. */
final class LimitedText extends PdfBoxTextRenderer {

    private final RenderingLimits limits;

    private LimitedText(RenderingLimits limits) {
        this.limits = limits;
    }

    static void install(SharedContext context, RenderingLimits limits) {
        context.setTextRenderer(new LimitedText(limits));
        context.setLineBreaker(limited(context.getLineBreaker(), limits));
        context.setCharacterBreaker(limited(context.getCharacterBreaker(), limits));
    }

    private static FSTextBreaker limited(FSTextBreaker breaker, RenderingLimits limits) {
        return new FSTextBreaker() {
            @Override
            public int next() {
                limits.step();
                return breaker.next();
            }

            @Override
            public void setText(String text) {
                breaker.setText(text);
            }
        };
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        limits.step();
        return super.getWidth(context, font, text);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        limits.step();
        super.drawString(device, text, x, y);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo justification) {
        limits.step();
        super.drawString(device, text, x, y, justification);
    }
}
