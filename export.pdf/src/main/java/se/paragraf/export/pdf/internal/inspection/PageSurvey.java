// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.inspection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import se.paragraf.core.inspection.Pages;
import se.paragraf.export.pdf.internal.ForeignPdf;
import se.paragraf.export.pdf.internal.PdfFault;

/** What the pages of a file show: text, or pictures alone. */
public final class PageSurvey {

    private static final int MOST_PAGES = 10_000;

    /** The share of a page from which on pictures are what it shows, and not a logo on a blank page. */
    private static final double PICTURED = 0.25;

    private final List<Integer> picturesOnly = new ArrayList<>();
    private final FontsOutside fonts = new FontsOutside();
    private int count;
    private int withText;

    private PageSurvey() {}

    /** Looks at a file, and ends where it has more inside than is read. */
    public static PageSurvey of(PDDocument pdf) throws IOException, PdfFault {
        return of(pdf, new Unpacking());
    }

    static PageSurvey of(PDDocument pdf, Unpacking unpacking) throws IOException, PdfFault {
        PageSurvey survey = new PageSurvey();
        ContentScan scan = new ContentScan(unpacking, survey.fonts);
        for (PDPage page : pdf.getPages()) {
            survey.add(page, scan.of(page));
        }
        return survey;
    }

    private void add(PDPage page, ContentScan.Shown shown) throws PdfFault {
        if (++count > MOST_PAGES) {
            throw ForeignPdf.tooLarge();
        }
        double area =
                (double) page.getMediaBox().getWidth() * page.getMediaBox().getHeight();
        if (shown.text()) {
            withText++;
        } else if (shown.pictured() >= PICTURED * area) {
            picturesOnly.add(count);
        }
    }

    public Pages pages() {
        return new Pages(count, withText, picturesOnly);
    }

    List<String> fontsOutside() {
        return fonts.names();
    }
}
