// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws pages for tests: text at places that are counted from the upper left corner. */
final class Drawn {

    static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private static final float SIZE = 11;
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument pdf = new PDDocument();
    private PDPageContentStream content;

    Drawn() {
        page();
    }

    Drawn page() {
        return attempt(() -> {
            close();
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            content = new PDPageContentStream(pdf, page);
        });
    }

    Drawn at(double x, double y, String text) {
        return turned(Matrix.getTranslateInstance((float) x, HEIGHT - (float) y), text);
    }

    Drawn turned(Matrix place, String text) {
        return attempt(() -> {
            content.beginText();
            content.setFont(FONT, SIZE);
            content.setTextMatrix(place);
            content.showText(text);
            content.endText();
        });
    }

    /** Lines of one block, with the leading of its font. */
    Drawn lines(double x, double y, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            at(x, y + i * 13.5, texts[i]);
        }
        return this;
    }

    Drawn unseen() {
        return attempt(() -> content.setRenderingMode(RenderingMode.NEITHER));
    }

    /** A picture over the whole page. */
    Drawn picture(BufferedImage image) {
        return attempt(() -> content.drawImage(
                LosslessFactory.createFromImage(pdf, image), 0, 0, PDRectangle.A4.getWidth(), HEIGHT));
    }

    PDDocument pdf() {
        attempt(this::close);
        return pdf;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        attempt(() -> {
            close();
            pdf.save(out);
            pdf.close();
        });
        return out.toByteArray();
    }

    private void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    private Drawn attempt(Drawing drawing) {
        try {
            drawing.draw();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Drawing {
        void draw() throws IOException;
    }
}
