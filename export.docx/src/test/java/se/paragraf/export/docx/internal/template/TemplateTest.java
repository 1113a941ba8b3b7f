// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.export.docx.internal.Docx;
import se.paragraf.export.docx.internal.OfficeSchemas;
import se.paragraf.export.docx.internal.Templates;

class TemplateTest {

    private static final String BODY =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"sv-SE\"><head><title>Protokoll av Granbygden</title>"
                    + "<meta name=\"author\" content=\"Granbygden\"/><meta name=\"date\" content=\"2024-03-14\"/></head>"
                    + "<body><p class=\"organ\">Granbygden</p><h1>Protokoll</h1><p class=\"subtitle\">i mars</p>"
                    + "<div class=\"paragraph\" id=\"p1\" data-id=\"m1\" data-number=\"1\"><h2>§ 1 Öppnande</h2><p>Text.</p>"
                    + "<ol class=\"letters\"><li>ett</li></ol><ul><li>två</li></ul></div>"
                    + "<div class=\"paragraph\" id=\"p2\" data-number=\"2\"><h2>§ 2 Val</h2></div></body></html>";

    @Test
    void the_body_goes_where_its_control_stands_and_the_text_around_it_stays() throws Exception {
        String document = document(
                Templates.standard().body(Templates.paragraph("Först") + "BODY" + Templates.paragraph("Sist")));

        assertThat(document.indexOf("Först")).isLessThan(document.indexOf("Öppnande"));
        assertThat(document.indexOf("Öppnande")).isLessThan(document.indexOf("Sist"));
        assertThat(document).doesNotContain("innehall", ">Här<");
    }

    @Test
    void without_a_control_the_body_goes_to_the_end() throws Exception {
        String document = document(Templates.standard().body(Templates.paragraph("Först")));

        assertThat(document.indexOf("Först")).isLessThan(document.indexOf("Öppnande"));
        assertThat(document.indexOf("Text.")).isLessThan(document.lastIndexOf("<w:sectPr"));
    }

    @Test
    void texts_are_filled_in_with_the_look_that_they_have_and_not_told_again() throws Exception {
        String document = document(Templates.standard()
                .body(Templates.control("titel", Templates.paragraph("Titel"))
                        + "<w:p>" + Templates.control("organ", Templates.run("Organ")) + "</w:p>"
                        + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr>"
                        + Templates.control("datum", "<w:tc><w:tcPr/>" + Templates.paragraph("Dag") + "</w:tc>")
                        + "</w:tr></w:tbl>BODY"));

        assertThat(document)
                .contains("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Protokoll</w:t>")
                .contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Granbygden</w:t>")
                .contains("<w:t xml:space=\"preserve\">2024-03-14</w:t>")
                .containsOnlyOnce(">Protokoll<")
                .containsOnlyOnce(">Granbygden<")
                .contains(">i mars<");
    }

    @Test
    void controls_of_other_tags_stay_as_they_are() throws Exception {
        assertThat(document(Templates.standard()
                        .body(Templates.control("diarium", Templates.paragraph("Fyll i")) + "BODY")))
                .contains("diarium", "Fyll i");
    }

    @Test
    void the_same_template_from_a_file_gives_the_same_document() throws Exception {
        assertThat(Docx.export(BODY, Map.of("document.dotx", StandardTemplate.bytes())))
                .isEqualTo(Docx.export(BODY, Map.of()));
    }

    @Test
    void the_template_of_the_kind_goes_first() throws Exception {
        byte[] own =
                Templates.standard().body(Templates.paragraph("Eget") + "BODY").file();

        assertThat(Docx.parts(Docx.export(BODY, Map.of("minutes.dotx", own, "document.dotx", StandardTemplate.bytes())))
                        .get("word/document.xml"))
                .contains("Eget");
    }

    @Test
    void styles_are_found_by_name_whatever_their_id_and_case() throws Exception {
        String document = document(Templates.standard()
                .change("word/styles.xml", styles -> styles.replace("w:styleId=\"Heading1\"", "w:styleId=\"Rubrik1\"")
                        .replace("w:val=\"heading 1\"", "w:val=\"Heading 1\"")
                        .replace("w:basedOn w:val=\"Heading1\"", "w:basedOn w:val=\"Rubrik1\"")));

        assertThat(document).contains("<w:pStyle w:val=\"Rubrik1\"/>");
    }

    @Test
    void lists_count_where_the_template_defines_none() throws Exception {
        Map<String, String> parts = parts(Templates.standard()
                .without("word/numbering.xml")
                .change(
                        "word/_rels/document.xml.rels",
                        text -> text.replaceFirst("<Relationship [^>]*numbering[^>]*>", ""))
                .change("[Content_Types].xml", text -> text.replaceFirst("<Override [^>]*numbering[^>]*>", ""))
                .change("word/styles.xml", text -> text.replaceAll("(?s)<w:numPr>.*?</w:numPr>", "")));

        assertThat(parts.get("word/numbering.xml")).contains("lowerLetter", "bullet", "w:startOverride");
        assertThat(parts.get("word/document.xml")).doesNotContain("<w:numId w:val=\"0\"/>");
    }

    @Test
    void ids_and_names_of_the_template_are_not_taken_twice() throws Exception {
        String document = document(Templates.standard()
                .body("<w:p><w:bookmarkStart w:id=\"7\" w:name=\"p1\"/><w:bookmarkEnd w:id=\"7\"/>"
                        + Templates.run("Först") + "</w:p>BODY"));

        assertThat(document).containsOnlyOnce("w:name=\"p1\"").contains("w:name=\"own_p1\"");
        assertThat(document.split("<w:bookmarkStart w:id=\"7\"", -1)).hasSize(2);
    }

    @Test
    void a_table_of_contents_has_its_entries_beforehand() throws Exception {
        Map<String, String> parts =
                parts(Templates.standard().body(Templates.control("innehallsforteckning", "<w:p/>") + "BODY"));

        assertThat(parts.get("word/document.xml"))
                .contains(
                        " TOC \\o &quot;1-1&quot; ",
                        "w:anchor=\"p1\"",
                        " PAGEREF p1 ",
                        ">§ 2 Val<",
                        "<w:docPartGallery w:val=\"Table of Contents\"/>");
        assertThat(parts.get("word/settings.xml")).contains("<w:updateFields w:val=\"true\"/>");
    }

    @Test
    void a_field_of_the_template_for_the_table_of_contents_is_followed() throws Exception {
        String mark = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
        String document = document(Templates.standard()
                .body("<w:p>" + String.format(mark, "begin")
                        + "<w:r><w:instrText>TOC \\o \"1-2\" \\h</w:instrText></w:r>" + String.format(mark, "separate")
                        + Templates.run("Gammal post") + "</w:p><w:p>" + Templates.run("Gammal två")
                        + String.format(mark, "end") + "</w:p>" + Templates.paragraph("Efter") + "BODY"));

        assertThat(document)
                .contains("TOC \\o &quot;1-2&quot; \\h", "w:anchor=\"p1\"", "Efter")
                .doesNotContain("Gammal");
    }

    @Test
    void it_is_found_on_a_plain_class_path_as_the_last_layer() {
        assertThat(ServiceLoader.load(TemplateSource.class)).hasAtLeastOneElementOfType(StandardTemplate.class);
    }

    private static String document(Templates template) throws Exception {
        return parts(template).get("word/document.xml");
    }

    private static Map<String, String> parts(Templates template) throws Exception {
        Map<String, String> parts = Docx.parts(Docx.export(BODY, Map.of("document.dotx", template.file())));
        OfficeSchemas.validate(parts);
        assertThat(parts.get("[Content_Types].xml"))
                .contains("document.main+xml")
                .doesNotContain("template.main");
        return parts;
    }
}
