// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.Source;
import se.paragraf.model.minutes.Meeting;

/** The whole way from a text to files that can be archived, of every kind of document that there is. */
class PublishedMinutesTest {

    private static final Paragraf PARAGRAF = Paragraf.standalone();

    @ParameterizedTest
    @MethodSource("samples")
    void every_document_of_a_sample_is_archivable_and_accessible(Path text) throws Exception {
        assertValid(text);
    }

    @Test
    void every_document_of_real_minutes_is_archivable_and_accessible() throws Exception {
        for (Path text : Texts.seeds()) {
            assertValid(text);
        }
    }

    static List<Path> samples() throws Exception {
        return Texts.samples();
    }

    private static void assertValid(Path text) throws Exception {
        Meeting meeting = PARAGRAF.importing().read(Source.of(text));
        for (ExportOptions options : Kinds.of(meeting)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PARAGRAF.exporting().export(meeting, "pdf", options, out);
            Vera.assertValid(out.toByteArray(), options.document().orElseThrow() + " of " + text);
        }
    }
}
