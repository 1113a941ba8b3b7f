// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A folder under {@code cases} is a case: {@code input.xhtml} and the parts that it becomes. A part that is not there
 * yet is written to {@code target/cases} to be looked at and moved.
 */
class DocxGoldenTest {

    private static final List<String> PARTS =
            List.of("docProps/core.xml", "word/document.xml", "word/numbering.xml", "word/_rels/document.xml.rels");

    @TestFactory
    Stream<DynamicTest> parts_are_as_reviewed() throws Exception {
        Path cases = Path.of(DocxGoldenTest.class.getResource("/cases").toURI());
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.sorted().toList().stream().flatMap(DocxGoldenTest::tests);
        }
    }

    private static Stream<DynamicTest> tests(Path folder) {
        return PARTS.stream()
                .map(part -> DynamicTest.dynamicTest(
                        folder.getFileName() + " " + part, () -> assertThatPartIsAsReviewed(folder, part)));
    }

    private static void assertThatPartIsAsReviewed(Path folder, String part) throws Exception {
        Map<String, String> parts = Docx.parts(Docx.export(Files.readString(folder.resolve("input.xhtml"))));
        String name = part.substring(part.lastIndexOf('/') + 1);
        Path expected = folder.resolve(name);
        if (!Files.exists(expected) || !Files.readString(expected).equals(parts.get(part))) {
            writeActual(Path.of("target", "cases", folder.getFileName().toString(), name), parts.get(part));
        }
        assertThat(expected).exists();
        assertThat(parts.get(part)).isEqualTo(Files.readString(expected));
    }

    private static void writeActual(Path actual, String text) throws IOException {
        Files.createDirectories(actual.getParent());
        Path file = actual.resolveSibling(actual.getFileName().toString().replaceFirst("(\\.\\w+)$", "-actual$1"));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
