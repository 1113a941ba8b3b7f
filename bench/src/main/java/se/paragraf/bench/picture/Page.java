// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a PDF as a small PNG. */
final class Page {

    private static final int WIDTH = 600;

    /** Drawn so much larger and made smaller again, the page has evener letters. */
    private static final int FINER = 2;

    private static final Color EDGE = new Color(0xC0C4CC);

    private Page() {}

    static byte[] draw(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float points = document.getPage(0).getCropBox().getWidth();
            return png(FewColours.of(
                    smaller(new PDFRenderer(document).renderImage(0, WIDTH * FINER / points, ImageType.RGB))));
        }
    }

    private static BufferedImage smaller(BufferedImage fine) {
        int height = fine.getHeight() / FINER;
        BufferedImage page = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(fine, 0, 0, WIDTH, height, null);
        graphics.setColor(EDGE);
        graphics.drawRect(0, 0, WIDTH - 1, height - 1);
        graphics.dispose();
        return page;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
