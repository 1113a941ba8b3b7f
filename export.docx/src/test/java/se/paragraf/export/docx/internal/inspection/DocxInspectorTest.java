// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.paragraf.core.Paragraf;
import se.paragraf.core.importing.Source;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.inspection.InspectionException;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;

/** Word documents as other programs write them. */
class DocxInspectorTest {

    private static final Paragraf PARAGRAF = Paragraf.standalone();

    private static final String RELATIONSHIP =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/%s\" Target=\"%s\"/>";

    private static final String STYLES =
            """
            <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Egen"/><w:basedOn w:val="Rubrik1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/>
              <w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Rund"><w:name w:val="Rund"/><w:basedOn w:val="Rund"/></w:style>
            """;

    private final Map<String, String> parts = new LinkedHashMap<>();

    @Test
    void headings_are_told_by_the_names_outlines_and_bases_of_styles() throws Exception {
        Inspection inspection = inspect(styled("Rubrik1", "Protokoll") + styled("Punkt", "§ 1") + styled("Egen", "Slut")
                + styled("Rund", "text") + styled("Rubrik1", " ") + styled("Normal", "text")
                + "<w:p><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr><w:r><w:t>text</w:t></w:r></w:p>");

        assertThat(inspection.structure().headings()).containsExactly(1, 3, 1);
        assertThat(failures(inspection)).contains("source.headings", "source.title");
    }

    @Test
    void the_language_is_that_of_most_of_the_text() throws Exception {
        Inspection inspection =
                inspect("<w:p><w:r><w:rPr><w:lang w:val=\"sv-SE\"/></w:rPr><w:t>Protokoll från styrelsen</w:t>"
                        + "</w:r><w:r><w:t>summary</w:t></w:r></w:p>");

        assertThat(inspection.label().language()).contains("sv-SE");
    }

    @Test
    void a_document_without_any_language_has_none() throws Exception {
        parts.put("word/styles.xml", "<w:styles xmlns:w=\"urn:w\"/>");

        assertThat(inspect(styled("x", "text")).label().language()).isEmpty();
    }

    @Test
    void the_title_is_that_of_the_properties() throws Exception {
        parts.put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + "<dc:title> Protokoll </dc:title><dc:creator>Anna</dc:creator></cp:coreProperties>");

        assertThat(inspect("").label().title()).contains("Protokoll");
    }

    @Test
    void tables_with_data_need_a_header_row_and_frames_do_not() throws Exception {
        String cells = "<w:tc/><w:tc/><w:tc/>";
        Inspection inspection = inspect(table(row("", cells) + row("", cells))
                + table(row("<w:tblHeader/>", cells) + row("", cells))
                + table(row("<w:tblHeader w:val=\"false\"/>", cells) + row("", cells))
                + table(row("", cells))
                + table(row("", "<w:tc/><w:tc/>") + row("", "<w:tc/><w:tc/>"))
                + table(row("", "<w:tc>" + table(row("<w:tblHeader/>", cells) + row("", cells)) + "</w:tc>")));

        assertThat(inspection.structure().tables()).isEqualTo(4);
        assertThat(inspection.structure().tablesWithHeaders()).isEqualTo(2);
    }

    @Test
    void pictures_need_a_text_unless_they_are_decoration_or_no_pictures() throws Exception {
        Inspection inspection = inspect(drawing("descr=\"Karta\"", "", "pic") + drawing("", "", "pic")
                + drawing("", "<decorative val=\"1\"/>", "pic") + drawing("", "", "wsp")
                + "<mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice>" + drawing("title=\"Logotyp\"", "", "chart")
                + "</mc:Choice><mc:Fallback><w:pict><v:imagedata xmlns:v=\"urn:v\"/></w:pict></mc:Fallback>"
                + "</mc:AlternateContent>"
                + "<w:pict><v:shape xmlns:v=\"urn:v\" alt=\"Vapen\"><v:imagedata/></v:shape></w:pict>");

        assertThat(inspection.structure().pictures()).isEqualTo(4);
        assertThat(inspection.structure().picturesWithText()).isEqualTo(3);
    }

    @Test
    void a_document_whose_parts_are_missing_or_broken_is_refused_in_one_line() throws Exception {
        parts.put("word/styles.xml", "<!DOCTYPE x [<!ENTITY e \"x\">]><x>&e;</x>");
        assertRefused(file(""));

        parts.put("_rels/.rels", "<Relationships/>");
        assertRefused(file(""));
    }

    @Test
    void a_document_that_unpacks_to_gigabytes_is_refused_in_one_line() throws Exception {
        parts.put("word/media.xml", " ".repeat(100 << 20));

        assertRefused(file(""));
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(style, text);
    }

    private static String table(String rows) {
        return "<w:tbl>" + rows + "</w:tbl>";
    }

    private static String row(String properties, String cells) {
        return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
    }

    private static String drawing(String properties, String inside, String content) {
        return "<w:drawing><docPr %s>%s</docPr><%s/></w:drawing>".formatted(properties, inside, content);
    }

    private static List<String> failures(Inspection inspection) {
        return PARAGRAF.validating()
                .findings(inspection, Optional.empty())
                .filter(finding -> finding.outcome() == Outcome.FAIL)
                .map(Finding::location)
                .toList();
    }

    private Inspection inspect(String body) throws Exception {
        return PARAGRAF.inspecting().inspect(new Source("a.docx", file(body))).orElseThrow();
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> PARAGRAF.inspecting().inspect(new Source("a.docx", file)))
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining("cannot be read")
                .message()
                .hasLineCount(1);
    }

    private byte[] file(String body) throws Exception {
        put("[Content_Types].xml", "<Types/>");
        put(
                "_rels/.rels",
                "<Relationships>" + RELATIONSHIP.formatted("a", "x/officeDocument", "word/document.xml")
                        + RELATIONSHIP.formatted("b", "x/core-properties", "docProps/core.xml") + "</Relationships>");
        put(
                "word/_rels/document.xml.rels",
                "<Relationships>" + RELATIONSHIP.formatted("a", "x/styles", "styles.xml") + "</Relationships>");
        put("word/styles.xml", "<w:styles xmlns:w=\"urn:w\">" + STYLES + "</w:styles>");
        parts.put("word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    private void put(String part, String content) {
        parts.putIfAbsent(part, content);
    }
}
