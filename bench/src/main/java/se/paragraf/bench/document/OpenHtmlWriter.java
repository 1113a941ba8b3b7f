// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import se.paragraf.core.export.ExportException;

/** openhtmltopdf as one uses it for PDF/A-2a and PDF/UA-1, with fonts that are parsed once and substitute no glyphs. */
final class OpenHtmlWriter implements DocumentWriter {

    static final String NAME = "openhtmltopdf";

    private String xhtml;
    private List<FontFace> faces;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String library() {
        return Library.of(PdfRendererBuilder.class);
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void prepare(Sample sample) throws ExportException, IOException {
        xhtml = sample.xhtml();
        faces = FontFace.shippedWith(Sample.exporter("pdf")).stream()
                .filter(face -> xhtml.contains(face.family()))
                .toList();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .withHtmlContent(xhtml, null)
                    .toStream(out);
            for (FontFace face : faces) {
                builder.useFont(
                        new PDFontSupplier(PDType0Font.load(document, face.font(), true)),
                        face.family(),
                        face.weight(),
                        face.style(),
                        true);
            }
            builder.run();
        }
    }
}
