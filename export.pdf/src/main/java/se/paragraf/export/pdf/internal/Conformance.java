// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;

/** Which part of PDF/A a file follows; PDF/UA-1 it follows in any case. */
enum Conformance {
    /** PDF/A-2a, which is what archives ask for. */
    PDF_A_2A(PdfAConformance.PDFA_2_A),

    /** PDF/A-3a, which may have files of any kind inside. */
    PDF_A_3A(PdfAConformance.PDFA_3_A);

    private static final String SETTING = "pdf.a";

    private final PdfAConformance rendered;

    Conformance(PdfAConformance rendered) {
        this.rendered = rendered;
    }

    static Conformance of(ExportOptions options) throws ExportException {
        String chosen = options.settings().getOrDefault(SETTING, "2a");
        return switch (chosen) {
            case "2a" -> PDF_A_2A;
            case "3a" -> PDF_A_3A;
            default -> throw Refusal.of("pdf.conformance", chosen);
        };
    }

    PdfAConformance rendered() {
        return rendered;
    }
}
