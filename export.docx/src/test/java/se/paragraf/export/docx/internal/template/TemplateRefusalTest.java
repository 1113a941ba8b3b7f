// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.export.ExportException;
import se.paragraf.export.docx.internal.Templates;

class TemplateRefusalTest {

    static List<Arguments> hostile() throws Exception {
        return List.of(
                Arguments.of(
                        "vbaProject.bin",
                        Templates.standard()
                                .with("word/vbaProject.bin", "macros")
                                .type("word/vbaProject.bin", "application/vnd.ms-office.vbaProject")),
                Arguments.of(
                        "word/document.xml holds macros",
                        Templates.standard()
                                .replace(
                                        "[Content_Types].xml",
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                                        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")),
                Arguments.of(
                        "activeX1.xml",
                        Templates.standard()
                                .with("word/activeX/activeX1.xml", "<ax/>")
                                .type("word/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml")),
                Arguments.of("oleObject1.bin", Templates.standard().with("word/embeddings/oleObject1.bin", "x")),
                Arguments.of("chunk.html", Templates.standard().relate("rId9", "aFChunk", "chunk.html", false)),
                Arguments.of(
                        "http://example.org/logo.png",
                        Templates.standard().relate("rId9", "image", "http://example.org/logo.png", true)),
                Arguments.of(
                        "word/_rels/settings.xml.rels",
                        Templates.standard()
                                .with(
                                        "word/_rels/settings.xml.rels",
                                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"file:///C:/Normal.dotm\" TargetMode=\"External\"/></Relationships>")),
                Arguments.of(
                        "INCLUDEPICTURE",
                        Templates.standard()
                                .replace(
                                        "word/footer1.xml", " PAGE ", " INCLUDEPICTURE \"http://example.org/a.png\" ")),
                Arguments.of(
                        "DDEAUTO",
                        Templates.standard()
                                .replace("word/header1.xml", "<w:p>", "<w:p><w:fldSimple w:instr=\"DDEAUTO c d\"/>")),
                Arguments.of(
                        "word/styles.xml has a document type",
                        Templates.standard()
                                .replace("word/styles.xml", "<w:styles", "<!DOCTYPE a [<!ENTITY b \"c\">]><w:styles")),
                Arguments.of(
                        "word/header1.xml is not well-formed",
                        Templates.standard().replace("word/header1.xml", "</w:hdr>", "")),
                Arguments.of("../../evil.xml", Templates.standard().with("../../evil.xml", "x")),
                Arguments.of("/etc/evil.xml", Templates.standard().with("/etc/evil.xml", "x")),
                Arguments.of("word/Styles.xml", Templates.standard().with("word/Styles.xml", "<x/>")),
                Arguments.of(
                        "Strict Open XML",
                        Templates.standard()
                                .replace(
                                        "word/document.xml",
                                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                        "http://purl.oclc.org/ooxml/wordprocessingml/main")),
                Arguments.of("more than one", Templates.standard().body("BODYBODY")),
                Arguments.of(
                        "inside a table",
                        Templates.standard()
                                .body("<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>BODY<w:p/></w:tc></w:tr></w:tbl>")),
                Arguments.of("no Word template", Templates.standard().without("word/styles.xml")),
                Arguments.of("no Word file", Templates.standard().without("[Content_Types].xml")));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_template_that_is_no_plain_one_is_refused_by_the_part(String named, Templates template) throws Exception {
        byte[] file = template.file();

        assertRefused(file, named);
    }

    @Test
    void a_template_that_unpacks_to_far_more_is_refused() throws Exception {
        byte[] zeros = new byte[48 << 20];
        Templates template = Templates.standard();
        template.parts().put("word/media/bomb.png", zeros);

        assertRefused(template.file(), "word/media/bomb.png becomes larger");
    }

    @Test
    void a_template_that_is_nested_without_end_is_refused() throws Exception {
        String inner = "<w:sdt><w:sdtContent>".repeat(1000) + "<w:p/>" + "</w:sdtContent></w:sdt>".repeat(1000);
        byte[] file = Templates.standard()
                .change("word/document.xml", main -> main.replace("<w:body>", "<w:body>" + inner))
                .file();

        assertRefused(file, "nested deeper");
    }

    @Test
    void a_template_that_is_cut_off_is_refused() throws Exception {
        byte[] file = StandardTemplate.bytes();

        assertRefused(Arrays.copyOf(file, file.length / 2), "damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no zip at all", "\u00D0\u00CF\u0011\u00E0"})
    void what_is_no_package_is_refused(String content) {
        assertRefused(content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), "no Word file");
    }

    @Test
    void all_styles_that_are_missing_are_named_as_in_word() throws Exception {
        byte[] file = Templates.standard()
                .change("word/styles.xml", styles -> styles.replace("w:val=\"Beslut\"", "w:val=\"Other\"")
                        .replace("w:val=\"heading 1\"", "w:val=\"Mine\"")
                        .replace("w:val=\"List Bullet\"", "w:val=\"Dots\""))
                .file();

        assertRefused(file, "lacks these styles: Heading 1 (Rubrik 1), List Bullet (Punktlista), Beslut;");
    }

    private static void assertRefused(byte[] file, String named) {
        assertThatThrownBy(() -> new TemplateReader().read("own.dotx", file))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("own.dotx")
                .hasMessageContaining(named)
                .hasMessageNotContaining("\n");
    }
}
