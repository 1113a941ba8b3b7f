// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.inspection;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A PDF as scanners and other programs make it. */
final class Drawn implements AutoCloseable {

    final PDDocument document = new PDDocument();

    /** A page that a scanner made. */
    Drawn scan() throws IOException {
        return page(content -> picture(content, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()));
    }

    /** A page that a scanner made, with the recognised text unseen behind it. */
    Drawn recognised() throws IOException {
        return page(content -> {
            picture(content, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            content.setRenderingMode(RenderingMode.NEITHER);
            text(content);
        });
    }

    /** A page with text alone, in a font that is not inside. */
    Drawn text() throws IOException {
        return page(this::text);
    }

    /** A page with a logo alone. */
    Drawn logo() throws IOException {
        return page(content -> picture(content, 80, 40));
    }

    Drawn page(Painting painting) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            painting.on(content);
        }
        return this;
    }

    private void picture(PDPageContentStream content, float width, float height) throws IOException {
        PDImageXObject picture =
                LosslessFactory.createFromImage(document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
        content.drawImage(picture, 0, 0, width, height);
    }

    private void text(PDPageContentStream content) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.showText("Protokoll");
        content.endText();
    }

    Drawn metadata(String description) throws IOException {
        String xmp =
                """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                %s</rdf:RDF></x:xmpmeta>"""
                        .formatted(description);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        return this;
    }

    /** Adds an action that is run when the file is opened. */
    Drawn action(String type) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, type);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
        return this;
    }

    byte[] saved() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** What is drawn on a page. */
    @FunctionalInterface
    interface Painting {
        void on(PDPageContentStream content) throws IOException;
    }
}
