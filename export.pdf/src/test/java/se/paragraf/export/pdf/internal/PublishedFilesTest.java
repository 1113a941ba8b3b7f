// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.Source;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.model.federation.Document;

/** What we publish passes the rules that we hold the files of others to. */
class PublishedFilesTest {

    private static final Paragraf PARAGRAF = Paragraf.standalone();

    static List<Path> samples() throws Exception {
        return Texts.samples();
    }

    static List<Path> models() throws Exception {
        return Texts.models();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_document_of_a_sample_passes(Path text) throws Exception {
        assertPassed(text, PARAGRAF.importing().read(Source.of(text)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_document_of_a_file_of_the_model_passes(Path file) throws Exception {
        assertPassed(file, PARAGRAF.files().open(file).root());
    }

    private static void assertPassed(Path file, Document content) throws Exception {
        for (ExportOptions options : Kinds.of(content)) {
            for (String part : List.of("2a", "3a")) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                PARAGRAF.exporting()
                        .export(
                                content,
                                "pdf",
                                options.withSetting("pdf.a", part).withPictures(file.getParent()),
                                out);
                Inspection inspection = PARAGRAF.inspecting()
                        .inspect(new Source("document.pdf", out.toByteArray()))
                        .orElseThrow();

                List<Finding> findings = PARAGRAF.validating()
                        .findings(inspection, Optional.empty())
                        .toList();

                String document = options.document().orElseThrow() + " of " + file;
                assertThat(findings).as(document).extracting(Finding::outcome).containsOnly(Outcome.PASS);
                assertThat(findings)
                        .extracting(finding -> finding.rule().id())
                        .as(document)
                        .contains("K01", "P03", "P04");
                assertThat(inspection.conformance().archival()).contains("PDF/A-" + part.toUpperCase());
                assertThat(inspection.conformance().accessible()).contains("PDF/UA-1");
                assertThat(inspection.pages().withText())
                        .isEqualTo(inspection.pages().count());
            }
        }
    }
}
