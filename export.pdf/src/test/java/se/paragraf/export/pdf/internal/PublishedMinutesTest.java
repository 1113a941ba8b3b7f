// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.Source;
import se.paragraf.model.federation.Document;

/** The whole way from a text to files that can be archived, of every kind of document that there is. */
class PublishedMinutesTest {

    private static final Paragraf PARAGRAF = Paragraf.standalone();

    @ParameterizedTest
    @MethodSource("samples")
    void every_document_of_a_sample_is_archivable_and_accessible(Path text) throws Exception {
        assertValid(text, PARAGRAF.importing().read(Source.of(text)), Locale.forLanguageTag("sv"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_document_of_a_file_of_the_model_is_archivable_and_accessible(Path file) throws Exception {
        assertValid(file, PARAGRAF.files().open(file).root(), Locale.forLanguageTag("sv"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_document_in_english_is_archivable_and_accessible(Path file) throws Exception {
        assertValid(file, PARAGRAF.files().open(file).root(), Locale.ENGLISH);
    }

    @Test
    void every_document_of_real_minutes_is_archivable_and_accessible() throws Exception {
        for (Path text : Texts.seeds()) {
            assertValid(text, PARAGRAF.importing().read(Source.of(text)), Locale.forLanguageTag("sv"));
        }
    }

    static List<Path> samples() throws Exception {
        return Texts.samples();
    }

    static List<Path> models() throws Exception {
        return Texts.models();
    }

    private static void assertValid(Path file, Document content, Locale language) throws Exception {
        List<ExportOptions> documents = Kinds.of(content);
        assertThat(documents).as("what can be made of %s", file).isNotEmpty();
        for (ExportOptions options : documents) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PARAGRAF.exporting()
                    .export(content, "pdf", options.withLanguage(language).withPictures(file.getParent()), out);
            Vera.assertValid(out.toByteArray(), options.document().orElseThrow() + " of " + file);
        }
    }
}
