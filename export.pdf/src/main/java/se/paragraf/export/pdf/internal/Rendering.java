// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;
import se.paragraf.core.export.ExportException;

/**
 * One run of the renderer.
 *
 * @param fonts all that the document needs
 * @param pictures all that it may show
 * @param faults tells what goes wrong
 * @param limits when to stop
 */
record Rendering(Fonts fonts, Pictures pictures, RenderingFaults faults, RenderingLimits limits) {

    /** Sets the document in pages. */
    void into(PDDocument pdf, Document xhtml, Conformance conformance) throws ExportException, IOException {
        Diagnostics diagnostics = new Diagnostics(limits);
        try (PdfBoxRenderer renderer = builder(pdf, conformance)
                .withW3cDocument(xhtml, null)
                .withDiagnosticConsumer(diagnostics)
                .buildPdfRenderer()) {
            faults.check(diagnostics);
            fonts.addTo(renderer.getFontResolver(), pdf);
            SharedContext context = renderer.getSharedContext();
            LimitedText.install(context, limits);
            LimitedStyles.install(context, limits);
            renderer.createPDFKeepOpen();
        } catch (StackOverflowError e) {
            throw Refusal.because(e, "pdf.deep");
        } catch (OutOfMemoryError e) {
            throw Refusal.because(e, "pdf.memory");
        } catch (LimitReached e) {
            throw faults.of(e);
        } catch (RuntimeException e) {
            pictures.check();
            throw faults.of(e);
        }
        pictures.check();
        faults.check(diagnostics);
    }

    private PdfRendererBuilder builder(PDDocument pdf, Conformance conformance) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(conformance.rendered())
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUriResolver((base, uri) -> pictures.resolve(uri))
                .useProtocolsStreamImplementation(pictures, Pictures.PROTOCOL)
                .usePageSupplier((document, width, height, page, shadow) -> add(document, width, height))
                .withProducer("Paragraf");
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> pictures.allows(uri), when);
        }
        return builder;
    }

    private PDPage add(PDDocument document, float width, float height) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        limits.pages(document.getNumberOfPages());
        return page;
    }
}
