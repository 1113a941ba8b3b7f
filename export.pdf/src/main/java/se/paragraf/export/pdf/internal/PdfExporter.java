// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import org.osgi.service.component.annotations.Component;
import org.w3c.dom.Document;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.model.text.Message;

/** Writes the document as PDF that is both archivable (PDF/A-2a) and accessible (PDF/UA-1). */
@Component
public final class PdfExporter implements Exporter {

    /** The renderer has one log for all who use it, and writes to standard error until it is told another. */
    static {
        XRLog.setLoggerImpl(new QuietLog());
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void export(ExportRequest request, OutputStream out) throws ExportException, IOException {
        XhtmlDocument document = request.document();
        Document xhtml = Xhtml.parse(document.content());
        try (Fonts fonts = Fonts.borrow();
                DatedDocument pdf = new DatedDocument(Xhtml.takeDate(xhtml), document.content())) {
            new Characters(fonts).prepare(xhtml);
            render(xhtml, fonts, pdf);
            // Nothing is written before it is known that everything could be rendered.
            pdf.save(out);
        }
    }

    private static void render(Document xhtml, Fonts fonts, DatedDocument pdf) throws ExportException, IOException {
        Diagnostics diagnostics = new Diagnostics();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Paragraf")
                .withW3cDocument(xhtml, null)
                .withDiagnosticConsumer(diagnostics);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            fonts.addTo(renderer.getFontResolver(), pdf);
            renderer.createPDFKeepOpen();
        } catch (RuntimeException e) {
            throw new ExportException(Message.of(PdfExporter.class, "pdf.failed", String.valueOf(e.getMessage())), e);
        }
        diagnostics.check();
    }
}
