// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.modeljson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.fixture.Exports;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.core.internal.importing.DefaultImportService;
import se.paragraf.core.internal.json.JsonExporter;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.SignatoryRole;

class ModelJsonFormatTest {

    private static final String HEADER = "\"paragraf\": {\"modelVersion\": \"1.0\"}";

    private final ModelJsonImporter importer = new ModelJsonImporter();

    @Test
    void what_is_exported_is_read_again_as_it_was() throws Exception {
        Meeting meeting = Minutes.of("2024-03-14")
                .paragraphs(12, 13)
                .present("Anna Exempel")
                .signs(SignatoryRole.CHAIR, "Anna Exempel")
                .meeting();
        meeting.getSignatories().get(0).setAttendance(meeting.getAttendances().get(0));
        meeting.setModelVersion("1.0");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ModelJsonExporter().export(new Exports(meeting), out);
        Source source = new Source("a.paragraf.json", out.toByteArray());

        assertThat(importer.accepts(source)).isTrue();
        assertThat(EcoreUtil.equals(importer.read(source), meeting)).isTrue();
    }

    @Test
    void reading_changes_nothing_of_what_was_kept_and_yet_tells_where_it_is() throws Exception {
        Source source = source("{\"document\": {\"type\": \"minutes.Meeting\"}, " + HEADER + "}");
        Meeting meeting = new DefaultImportService(List.of(importer), ModelFiles.standalone()).read(source);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonExporter().export(new Exports(meeting), json);

        assertThat(meeting.getImportRecord()).isNull();
        assertThat(json.toString(StandardCharsets.UTF_8))
                .contains("\"file\": \"a.json\"", "\"kind\": \"paragraf.json\"", source.sha256());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"contract\": 1}",
                "[]",
                "§ 1 Sammanträdet öppnas",
                "{\"a\": ",
                "",
                "{\"x\": {\"paragraf\": 1}}"
            })
    void other_content_is_left_to_others(String content) {
        assertThat(importer.accepts(source(content))).isFalse();
    }

    @Test
    void a_document_that_is_no_meeting_is_named() {
        Source source = source("{" + HEADER + ", \"document\": {\"type\": \"federation.Federation\"}}");

        assertThatThrownBy(() -> importer.read(source))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("no meeting but a Federation");
    }

    @Test
    void a_fault_is_told_with_its_place() {
        Source source = source("{" + HEADER + ",\n \"document\": {\"type\": \"minutes.Meeting\", \"date\": 3}}");

        assertThatThrownBy(() -> importer.read(source))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("Line 2, column 50, at /document/date");
    }

    private static Source source(String content) {
        return new Source("a.json", content.getBytes(StandardCharsets.UTF_8));
    }
}
