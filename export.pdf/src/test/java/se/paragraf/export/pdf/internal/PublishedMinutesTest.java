// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.Source;

/** The whole way from a text to a file that can be archived. */
class PublishedMinutesTest {

    private static final Paragraf PARAGRAF = Paragraf.standalone();

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_becomes_archivable_and_accessible(Path text) throws Exception {
        assertValid(text);
    }

    @Test
    void real_minutes_become_archivable_and_accessible() throws Exception {
        Path seeds = Path.of(System.getProperty("paragraf.seeds"));
        assumeTrue(Files.isDirectory(seeds), "no folder of real minutes is given by paragraf.seeds");
        for (Path text : texts(seeds)) {
            assertValid(text);
        }
    }

    static List<Path> samples() throws IOException {
        return texts(Path.of(System.getProperty("paragraf.root"), "samples"));
    }

    private static void assertValid(Path text) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PARAGRAF.exporting().export(PARAGRAF.importing().read(Source.of(text)), "pdf", ExportOptions.defaults(), out);
        assertThat(Vera.faults(out.toByteArray(), PDFAFlavour.PDFA_2_A))
                .as("PDF/A-2a of %s", text)
                .isEmpty();
        assertThat(Vera.faults(out.toByteArray(), PDFAFlavour.PDFUA_1))
                .as("PDF/UA-1 of %s", text)
                .isEmpty();
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
