// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;

/** A family that the templates bring with them as {@code fonts/FamilyName-Regular.ttf} and so on. */
final class TemplateFont {

    /** Installing at most, no subset, bitmaps only: fsType of OpenType, table OS/2. */
    private static final int RESTRICTED = 0x0002;

    private static final int NO_SUBSET = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private static final int MOST_NAMED = 20;

    private TemplateFont() {}

    /** The family, if there is at least its regular face. */
    static Optional<FontSet> find(ExportRequest request, String family) throws ExportException {
        if (!isName(family) || request.template(file(family, FontFace.REGULAR)).isEmpty()) {
            return Optional.empty();
        }
        FontSet set = new FontSet(FontGroup.MAIN, List.of(family));
        for (FontFace face : FontFace.values()) {
            Optional<byte[]> file = request.template(file(family, face));
            if (file.isPresent()) {
                add(set, file(family, face), file.get(), face);
            }
        }
        return Optional.of(set);
    }

    private static String file(String family, FontFace face) {
        return "fonts/" + face.file(family);
    }

    private static boolean isName(String family) {
        return family.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-');
    }

    private static void add(FontSet set, String name, byte[] file, FontFace face) throws ExportException {
        try {
            TrueTypeFont font = set.add(file, face);
            OS2WindowsMetricsTable metrics = font.getOS2Windows();
            if (metrics != null && (metrics.getFsType() & (RESTRICTED | NO_SUBSET | BITMAPS_ONLY)) != 0) {
                throw Refusal.of("pdf.font.embedding", name);
            }
            String missing = Letters.all()
                    .filter(letter -> !hasGlyph(font, letter))
                    .limit(MOST_NAMED)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining(" "));
            if (!missing.isEmpty()) {
                throw Refusal.of("pdf.font.letters", name, missing);
            }
        } catch (IOException | RuntimeException e) {
            throw Refusal.because(e, "pdf.font.damaged", name);
        }
    }

    private static boolean hasGlyph(TrueTypeFont font, int letter) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(letter) > 0;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
