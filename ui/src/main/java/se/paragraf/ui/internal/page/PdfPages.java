// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.page;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF whose pages can be drawn. For one thread at a time; sizes and marks for any. */
public final class PdfPages implements Closeable {

    static {
        // The tool kit of AWT gets in the way of that of the window.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private static final int DEEPEST = 4;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<Size> sizes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    /**
     * How large a page is.
     *
     * @param width in points
     * @param height in points
     */
    public record Size(float width, float height) {}

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    public static PdfPages of(byte[] pdf) throws IOException {
        PDDocument document = Loader.loadPDF(pdf);
        try {
            PdfPages pages = new PdfPages(document);
            for (PDPage page : document.getPages()) {
                PDRectangle box = page.getCropBox();
                boolean turned = page.getRotation() % 180 != 0;
                pages.sizes.add(
                        turned ? new Size(box.getHeight(), box.getWidth()) : new Size(box.getWidth(), box.getHeight()));
            }
            if (document.getDocumentCatalog().getDocumentOutline() != null) {
                pages.collect(document.getDocumentCatalog().getDocumentOutline(), 0);
            }
            return pages;
        } catch (IOException | RuntimeException e) {
            document.close();
            throw e;
        }
    }

    private void collect(PDOutlineNode node, int depth) throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPage page = item.findDestinationPage(document);
            int index = page == null ? -1 : document.getPages().indexOf(page);
            if (index >= 0 && item.getTitle() != null) {
                marks.add(new Mark(item.getTitle(), new Spot(index, top(item, sizes.get(index)))));
            }
            if (depth < DEEPEST) {
                collect(item, depth + 1);
            }
        }
    }

    private static float top(PDOutlineItem item, Size size) throws IOException {
        Object destination = item.getDestination();
        int top = destination instanceof PDPageXYZDestination place ? place.getTop() : -1;
        return destination instanceof PDPageDestination && top >= 0 ? Math.max(0, size.height() - top) : 0;
    }

    /** How large they are. */
    public List<Size> sizes() {
        return sizes;
    }

    /** The entries of the outline. */
    public List<Mark> marks() {
        return marks;
    }

    /** The words of all pages, as far as they are none of pictures. */
    public List<PageWord> words() throws IOException {
        return PageWords.of(document);
    }

    /** Draws a page. */
    BufferedImage draw(int page, float pixelsPerPoint) throws IOException {
        return renderer.renderImage(page, pixelsPerPoint, ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
