// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.spi.Exporter;

class DocxExporterTest {

    @ParameterizedTest
    @ValueSource(strings = {"board_meeting", "outside_the_vocabulary"})
    void parts_are_valid_against_the_schemas_of_office_open_xml(String sample) throws Exception {
        OfficeSchemas.validate(Docx.parts(Docx.export(Docx.sample(sample))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"committee", "empty", "federation", "federation-en"})
    void what_the_templates_render_is_valid_too(String golden) throws Exception {
        Path rendered = Path.of(
                System.getProperty("paragraf.root"), "core/src/test/resources/golden/document", golden + ".xhtml");
        assertThat(rendered)
                .as("what the test of the templates in core accepts")
                .exists();

        OfficeSchemas.validate(Docx.parts(Docx.export(Files.readString(rendered))));
    }

    @Test
    void an_empty_document_is_a_document() throws Exception {
        OfficeSchemas.validate(Docx.parts(Docx.exportBody("")));
    }

    @Test
    void the_same_document_gives_the_same_bytes() throws Exception {
        String xhtml = Docx.sample("board_meeting");

        assertThat(Docx.export(xhtml)).isEqualTo(Docx.export(xhtml));
    }

    @Test
    void every_part_bears_the_day_of_the_meeting() throws Exception {
        byte[] docx = Docx.export(Docx.sample("board_meeting"));

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo("2024-03-14T00:00:00");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body/></html>",
                "<!DOCTYPE html [<!ENTITY a \"b\">]><html><body>&a;</body></html>",
                "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><html><body>&a;</body></html>",
                "<!DOCTYPE html SYSTEM \"http://127.0.0.1:1/x.dtd\"><html><body/></html>",
                "<html><body>&undeclared;</body></html>",
                "<html><body><p>never closed</body></html>",
                "<html><body>\u0000</body></html>",
                "<html><body>&#1;</body></html>",
                "no XHTML",
                ""
            })
    void hostile_and_broken_documents_are_refused(String xhtml) {
        assertThatThrownBy(() -> Docx.export(xhtml)).isInstanceOf(ExportException.class);
    }

    @Test
    void the_refusal_says_where_the_document_is_broken() {
        assertThatThrownBy(() -> Docx.export("<html>\n<body>\n<p></body></html>"))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void characters_that_only_newer_xml_allows_are_left_out() throws Exception {
        String xhtml =
                "<?xml version=\"1.1\"?><html><head><title>a&#1;b</title></head><body><p>c&#2;d</p></body></html>";

        assertThat(Docx.parts(Docx.export(xhtml)))
                .hasEntrySatisfying(
                        "docProps/core.xml", core -> assertThat(core).contains(">ab<"))
                .hasEntrySatisfying(
                        "word/document.xml", body -> assertThat(body).contains(">cd<"));
    }

    @Test
    void deep_nesting_does_no_harm() {
        int depth = 20_000;
        String body = "<div><ul><li><em>".repeat(depth) + "word" + "</em></li></ul></div>".repeat(depth);

        assertThatCode(() -> assertThat(Docx.body(body)).contains("word")).doesNotThrowAnyException();
    }

    @Test
    void it_is_found_on_a_plain_class_path() {
        assertThat(ServiceLoader.load(Exporter.class)).hasAtLeastOneElementOfType(DocxExporter.class);
    }
}
