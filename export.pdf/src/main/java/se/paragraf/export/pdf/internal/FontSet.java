// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
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

/** The faces of Liberation Sans, parsed. For one thread at a time. */
final class FontSet {

    /** The families that a style sheet may end with are ours too: the renderer leaves out text that has no font. */
    private static final List<String> FAMILIES = List.of("Liberation Sans", "SansSerif", "Serif", "Monospaced");

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private record Face(TrueTypeFont font, CmapLookup characters, int weight, FontStyle style) {}

    private final List<Face> faces = new ArrayList<>();

    private FontSet() {}

    static FontSet parse() throws IOException {
        FontSet set = new FontSet();
        set.add("Regular", REGULAR, FontStyle.NORMAL);
        set.add("Bold", BOLD, FontStyle.NORMAL);
        set.add("Italic", REGULAR, FontStyle.ITALIC);
        set.add("BoldItalic", BOLD, FontStyle.ITALIC);
        return set;
    }

    private void add(String name, int weight, FontStyle style) throws IOException {
        try (InputStream in = FontSet.class.getResourceAsStream("/liberation/LiberationSans-" + name + ".ttf")) {
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

    void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (Face face : faces) {
            PDType0Font font = PDType0Font.load(document, face.font(), true);
            for (String family : FAMILIES) {
                builder.useFont(new PDFontSupplier(font), family, face.weight(), face.style(), true);
            }
        }
    }
}
