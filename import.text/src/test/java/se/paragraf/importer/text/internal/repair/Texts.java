// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.source.Decoding;
import se.paragraf.importer.text.internal.source.LineBreaks;

/** The texts of the tests, and the repair of some lines. */
final class Texts {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final List<Path> FOLDERS = List.of(CORPUS, CORPUS.resolve("refused"), Path.of("../samples"));

    private Texts() {}

    /** All that are not recognised scans. */
    static List<Path> whole() {
        List<Path> found = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".txt"))
                        .filter(file -> !file.toString().contains("ocr"))
                        .sorted()
                        .forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    static List<String> lines(Path file) throws IOException {
        return LineBreaks.split(Decoding.decode(Files.readAllBytes(file))).all().stream()
                .map(Line::text)
                .toList();
    }

    static Repaired repaired(List<String> lines, String... names) {
        List<Line> numbered = new ArrayList<>();
        lines.forEach(line -> numbered.add(new Line(numbered.size() + 1, line)));
        return Repair.of(new Lines(numbered), () -> new Known(Set.of(names), Set.of()));
    }

    static List<String> texts(Repaired repaired) {
        return repaired.lines().all().stream().map(Line::text).toList();
    }
}
