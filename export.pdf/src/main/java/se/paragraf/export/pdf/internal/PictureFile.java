// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.paragraf.core.importing.Source;

/** Tells pictures from other files: what a scanner saves where it is not asked for a PDF. */
final class PictureFile {

    private static final int HEAD = 16;

    /** What PNG, JPEG, TIFF of either byte order, BigTIFF and GIF begin with. */
    private static final List<String> BEGINNINGS =
            List.of("\u0089PNG\r\n", "\u00ff\u00d8\u00ff", "II*\0", "MM\0*", "II+\0", "MM\0+", "GIF87a", "GIF89a");

    private PictureFile() {}

    static boolean isOne(Source source) {
        byte[] content = source.content();
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        return BEGINNINGS.stream().anyMatch(head::startsWith) || head.startsWith("RIFF") && head.startsWith("WEBP", 8);
    }
}
