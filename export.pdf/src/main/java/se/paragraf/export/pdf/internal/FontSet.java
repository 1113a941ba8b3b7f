// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of a font, parsed. For one thread at a time. */
final class FontSet {

    /** The families that a style sheet may end with are ours too: the renderer leaves out text that has no font. */
    private static final List<String> MAIN_FAMILIES = List.of("Liberation Sans", "SansSerif", "Serif", "Monospaced");

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private record Face(TrueTypeFont font, CmapLookup characters, int weight, IdentValue style) {}

    private final FontGroup group;
    private final List<String> families;
    private final List<Face> faces = new ArrayList<>();

    private FontSet(FontGroup group, List<String> families) {
        this.group = group;
        this.families = families;
    }

    /** Liberation Sans, in which documents are set. */
    static FontSet main() throws IOException {
        FontSet set = new FontSet(FontGroup.MAIN, MAIN_FAMILIES);
        set.add("/liberation/LiberationSans-Regular.ttf", REGULAR, IdentValue.NORMAL);
        set.add("/liberation/LiberationSans-Bold.ttf", BOLD, IdentValue.NORMAL);
        set.add("/liberation/LiberationSans-Italic.ttf", REGULAR, IdentValue.ITALIC);
        set.add("/liberation/LiberationSans-BoldItalic.ttf", BOLD, IdentValue.ITALIC);
        return set;
    }

    /** DejaVu Sans, which has the boxes, ticks and arrows of word processors. They stand upright in any text. */
    static FontSet fallback() throws IOException {
        FontSet set = new FontSet(FontGroup.PRE_BUILT_IN_FALLBACK, List.of("DejaVu Sans"));
        set.add("/dejavu/DejaVuSans.ttf", REGULAR, IdentValue.NORMAL);
        set.add("/dejavu/DejaVuSans-Bold.ttf", BOLD, IdentValue.NORMAL);
        return set;
    }

    private void add(String file, int weight, IdentValue style) throws IOException {
        try (InputStream in = FontSet.class.getResourceAsStream(file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Substituted glyphs lose their text when copied, and cost most of the time.
            font.setEnableGsub(false);
            faces.add(new Face(font, font.getUnicodeCmapLookup(), weight, style));
        }
    }

    /** Whether every face has the character. */
    boolean has(int codePoint) {
        return faces.stream().allMatch(face -> face.characters().getGlyphId(codePoint) > 0);
    }

    void addTo(PdfBoxFontResolver resolver, PDDocument document) throws IOException {
        for (Face face : faces) {
            PDType0Font font = PDType0Font.load(document, face.font(), true);
            for (String family : families) {
                resolver.addFont(new PDFontSupplier(font), family, face.weight(), face.style(), true, group);
            }
        }
    }
}
