// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.inspection;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.importing.Source;
import se.paragraf.core.inspection.Conformance;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.inspection.InspectionException;
import se.paragraf.core.inspection.Label;
import se.paragraf.core.inspection.Protection;
import se.paragraf.core.inspection.spi.Inspector;
import se.paragraf.export.pdf.internal.ForeignPdf;
import se.paragraf.export.pdf.internal.PdfFault;

/** Looks into PDF files without drawing them. */
@Component
public final class PdfInspector implements Inspector {

    @Override
    public String kind() {
        return Inspection.PDF;
    }

    @Override
    public boolean accepts(Source source) {
        return ForeignPdf.isOne(source);
    }

    @Override
    public Inspection inspect(Source source) throws InspectionException {
        try {
            return ForeignPdf.<Inspection, PdfFault>read(source, PdfInspector::inspect);
        } catch (PdfFault e) {
            throw new InspectionException(e.reason().orElseThrow(), e);
        }
    }

    private static Inspection inspect(PDDocument pdf) throws IOException, PdfFault {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        Unpacking unpacking = new Unpacking();
        PageSurvey pages = PageSurvey.of(pdf, unpacking);
        Xmp xmp = Xmp.of(catalog.getCOSObject(), unpacking);
        boolean closed = pdf.isEncrypted() && !pdf.getCurrentAccessPermission().canExtractForAccessibility();
        return new Inspection(
                Inspection.PDF,
                pages.pages(),
                label(pdf, xmp),
                Tags.of(catalog.getCOSObject()).structure(hasBookmarks(catalog)),
                new Protection(pdf.isEncrypted(), closed),
                new Conformance(xmp.archival(), xmp.accessible(), pages.fontsOutside(), Actions.areIn(pdf)));
    }

    private static Label label(PDDocument pdf, Xmp xmp) {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        PDViewerPreferences preferences = catalog.getViewerPreferences();
        return new Label(
                told(catalog.getLanguage()),
                told(pdf.getDocumentInformation().getTitle()).or(xmp::title),
                Optional.of(preferences != null && preferences.displayDocTitle()));
    }

    private static Optional<String> told(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    private static boolean hasBookmarks(PDDocumentCatalog catalog) {
        return catalog.getCOSObject().getDictionaryObject(COSName.OUTLINES) instanceof COSDictionary outlines
                && outlines.getDictionaryObject(COSName.FIRST) instanceof COSDictionary;
    }
}
