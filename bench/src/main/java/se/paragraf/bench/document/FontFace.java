// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A parsed face of a font, by what it says of itself. */
record FontFace(TrueTypeFont font, String family, int weight, FontStyle style) {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** All fonts in the bundle of a service. */
    static List<FontFace> shippedWith(Object service) throws IOException {
        Path place = Path.of(URI.create(service.getClass()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        if (Files.isDirectory(place)) {
            return under(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return under(jar.getPath("/"));
        }
    }

    private static List<FontFace> under(Path root) throws IOException {
        List<FontFace> faces = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".ttf"))
                    .sorted()
                    .toList()) {
                faces.add(parse(Files.readAllBytes(file)));
            }
        }
        return faces;
    }

    private static FontFace parse(byte[] file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        String face = font.getNaming().getFontSubFamily();
        return new FontFace(
                font,
                font.getNaming().getFontFamily(),
                face.contains("Bold") ? BOLD : REGULAR,
                face.contains("Italic") ? FontStyle.ITALIC : FontStyle.NORMAL);
    }
}
