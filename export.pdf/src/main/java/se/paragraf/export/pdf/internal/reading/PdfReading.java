// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.export.pdf.internal.PdfFault;
import se.paragraf.export.pdf.internal.inspection.PageSurvey;

/** Makes lines of a PDF: by its tags, where these hold its words, else by where the words stand. */
public final class PdfReading {

    private PdfReading() {}

    /** The lines of a file that may be read. */
    public static Lines lines(PDDocument pdf) throws IOException, PdfFault {
        PageSurvey.of(pdf);
        PageGlyphs glyphs = new PageGlyphs();
        List<Page> pages = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            pages.add(Page.of(glyphs.of(page)));
        }
        Optional<Lines> tagged = TaggedLines.of(pdf, pages);
        return tagged.isPresent() ? tagged.get() : PlacedLines.of(pages);
    }
}
