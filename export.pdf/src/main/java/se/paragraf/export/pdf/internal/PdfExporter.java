// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;
import org.w3c.dom.Document;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;

/** Writes the document as PDF that is both archivable (PDF/A-2a or 3a) and accessible (PDF/UA-1). */
@Component
public final class PdfExporter implements Exporter {

    /** The renderer has one log for all who use it, and writes to standard error until it is told another. */
    static {
        XRLog.setLoggerImpl(new QuietLog());
    }

    /** The setting that leaves the model out of PDF/A-2. */
    private static final String WITH_MODEL = "pdf.model";

    private final Supplier<RenderingLimits> limits;

    /** For the container. */
    public PdfExporter() {
        this(RenderingLimits::usual);
    }

    PdfExporter(Supplier<RenderingLimits> limits) {
        this.limits = limits;
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void export(ExportRequest request, OutputStream out) throws ExportException, IOException {
        Conformance conformance = Conformance.of(request.options());
        XhtmlDocument document = request.document();
        Document xhtml = Xhtml.parse(document.content());
        LocalDate date = Xhtml.takeDate(xhtml);
        Pictures pictures = new Pictures(document.images());
        try (Fonts fonts = Fonts.borrow();
                DatedDocument pdf = new DatedDocument(date, document.content())) {
            Characters characters = new Characters(fonts);
            StyleScan style = StyleScan.of(Xhtml.style(xhtml));
            fonts.addNamed(style, request);
            for (String text : style.texts()) {
                characters.prepare(text);
            }
            new Preparation(characters, pictures).prepare(xhtml);
            new Rendering(fonts, pictures, new RenderingFaults(request, xhtml), limits.get())
                    .into(pdf, xhtml, conformance);
            if (pictures.hasDecorative()) {
                Decorations.remove(pdf);
            }
            if (conformance == Conformance.PDF_A_3A) {
                CarriedModel.add(pdf, request.kind(), request.model(), date);
            } else if (request.carriesModel(WITH_MODEL)) {
                CarriedModel.addPrivate(pdf, request.model(), date);
            }
            // Nothing is written before it is known that everything could be rendered.
            pdf.save(out);
        }
    }
}
