// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts of one document. The second is there only if the first lacks something, as few documents need it. */
final class Fonts implements AutoCloseable {

    private static final FontPool MAIN = new FontPool(FontSet::main);
    private static final FontPool FALLBACK = new FontPool(FontSet::fallback);

    private final FontSet main;
    private FontSet fallback;

    private Fonts(FontSet main) {
        this.main = main;
    }

    static Fonts borrow() throws IOException {
        return new Fonts(MAIN.borrow());
    }

    boolean has(int codePoint) throws IOException {
        if (main.has(codePoint)) {
            return true;
        }
        if (fallback == null) {
            fallback = FALLBACK.borrow();
        }
        return fallback.has(codePoint);
    }

    void addTo(PdfBoxFontResolver resolver, PDDocument document) throws IOException {
        main.addTo(resolver, document);
        if (fallback != null) {
            fallback.addTo(resolver, document);
        }
    }

    @Override
    public void close() {
        MAIN.giveBack(main);
        if (fallback != null) {
            FALLBACK.giveBack(fallback);
        }
    }
}
