// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of a font, parsed. For one thread at a time. */
final class FontSet {

    /** The families that a style sheet may end with are ours too: the renderer leaves out text that has no font. */
    static final List<String> MAIN_FAMILIES = List.of("Liberation Sans", "SansSerif", "Serif", "Monospaced");

    static final String FALLBACK_FAMILY = "DejaVu Sans";

    private record Face(TrueTypeFont font, CmapLookup characters) {}

    private final FontGroup group;
    private final List<String> families;
    private final Map<FontFace, Face> faces = new EnumMap<>(FontFace.class);

    FontSet(FontGroup group, List<String> families) {
        this.group = group;
        this.families = families;
    }

    /** Liberation Sans, in which documents are set. */
    static FontSet main() throws IOException {
        FontSet set = new FontSet(FontGroup.MAIN, MAIN_FAMILIES);
        for (FontFace face : FontFace.values()) {
            set.add("/liberation/" + face.file("Liberation Sans"), face);
        }
        return set;
    }

    /** DejaVu Sans, which has the boxes, ticks and arrows of word processors. They stand upright in any text. */
    static FontSet fallback() throws IOException {
        FontSet set = new FontSet(FontGroup.PRE_BUILT_IN_FALLBACK, List.of(FALLBACK_FAMILY));
        set.add("/dejavu/DejaVuSans.ttf", FontFace.REGULAR);
        set.add("/dejavu/DejaVuSans-Bold.ttf", FontFace.BOLD);
        return set;
    }

    private void add(String file, FontFace face) throws IOException {
        try (InputStream in = FontSet.class.getResourceAsStream(file)) {
            add(in.readAllBytes(), face);
        }
    }

    TrueTypeFont add(byte[] file, FontFace face) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // Substituted glyphs lose their text when copied, and cost most of the time.
        font.setEnableGsub(false);
        faces.put(face, new Face(font, font.getUnicodeCmapLookup()));
        return font;
    }

    /** Whether every face has the character. */
    boolean has(int codePoint) {
        return faces.values().stream().allMatch(face -> face.characters().getGlyphId(codePoint) > 0);
    }

    void addTo(PdfBoxFontResolver resolver, PDDocument document) throws IOException {
        for (Map.Entry<FontFace, Face> face : faces.entrySet()) {
            PDType0Font font = PDType0Font.load(document, face.getValue().font(), true);
            for (String family : families) {
                resolver.addFont(
                        new PDFontSupplier(font),
                        family,
                        face.getKey().weight(),
                        face.getKey().style(),
                        true,
                        group);
            }
        }
    }
}
