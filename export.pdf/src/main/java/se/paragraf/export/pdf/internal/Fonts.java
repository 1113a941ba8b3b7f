// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;

/** The fonts of one document. The second is there only if the first lacks something, as few documents need it. */
final class Fonts implements AutoCloseable {

    private static final FontPool MAIN = new FontPool(FontSet::main);
    private static final FontPool FALLBACK = new FontPool(FontSet::fallback);

    private final FontSet main;
    private final Set<String> families = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final List<FontSet> ofTemplates = new ArrayList<>();
    private FontSet fallback;

    private Fonts(FontSet main) {
        this.main = main;
        families.addAll(FontSet.MAIN_FAMILIES);
        families.addAll(List.of("sans-serif", "serif", "monospace"));
    }

    static Fonts borrow() throws IOException {
        return new Fonts(MAIN.borrow());
    }

    /** Takes the families of a style sheet that the templates have, and refuses a list of families that nobody has. */
    void addNamed(StyleScan style, ExportRequest request) throws ExportException, IOException {
        for (List<String> list : style.families()) {
            for (String family : list) {
                addNamed(family, request);
            }
            if (list.stream().noneMatch(families::contains)) {
                throw Refusal.of("pdf.family", String.join(", ", list), FontFace.REGULAR.file(list.get(0)));
            }
        }
    }

    private void addNamed(String family, ExportRequest request) throws ExportException, IOException {
        if (families.contains(family)) {
            return;
        }
        if (family.equalsIgnoreCase(FontSet.FALLBACK_FAMILY)) {
            fallback();
            families.add(family);
            return;
        }
        Optional<FontSet> found = TemplateFont.find(request, family);
        if (found.isPresent()) {
            ofTemplates.add(found.get());
            families.add(family);
        }
    }

    boolean has(int codePoint) throws IOException {
        return main.has(codePoint) || fallback().has(codePoint);
    }

    private FontSet fallback() throws IOException {
        if (fallback == null) {
            fallback = FALLBACK.borrow();
        }
        return fallback;
    }

    void addTo(PdfBoxFontResolver resolver, PDDocument document) throws IOException {
        main.addTo(resolver, document);
        for (FontSet set : ofTemplates) {
            set.addTo(resolver, document);
        }
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
