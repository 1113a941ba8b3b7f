// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.export.docx.internal.lines.ForeignFile.cell;
import static se.paragraf.export.docx.internal.lines.ForeignFile.item;
import static se.paragraf.export.docx.internal.lines.ForeignFile.p;
import static se.paragraf.export.docx.internal.lines.ForeignFile.style;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.core.importing.text.Form;
import se.paragraf.core.importing.text.Line;
import se.paragraf.export.docx.internal.packaging.DocumentParts;

class ForeignDocumentTest {

    private static final String STYLES =
            "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik2\"><w:name w:val=\"heading 2\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Paragraf\"><w:name w:val=\"Paragraf\"/><w:basedOn w:val=\"Rubrik2\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>";

    private static final String NUMBERS =
            "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"12\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"§ %1\"/></w:lvl></w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl></w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId=\"9\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"9\"/></w:num>"
                    + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"8\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    @Test
    void paragraphs_that_word_numbers_by_itself_have_their_numbers() throws Exception {
        List<Line> lines = numbered(
                p(style("Paragraf"), "Mötet öppnas") + p("Ordföranden öppnar mötet.") + p(style("Paragraf"), "Budget"));

        assertThat(lines)
                .filteredOn(Line::isHeading)
                .extracting(Line::text)
                .containsExactly("§ 12 Mötet öppnas", "§ 13 Budget");
    }

    @Test
    void items_have_the_marks_that_word_shows() throws Exception {
        List<Line> lines = numbered(p(item(2, 0), "ett")
                + p(item(2, 1), "a")
                + p(item(2, 1), "b")
                + p(item(2, 0), "två")
                + p(item(2, 1), "åter a")
                + p(item(3, 0), "punkt")
                + p(item(4, 0), "på nytt")
                + p(item(0, 0), "ingen"));

        assertThat(lines)
                .extracting(Line::text)
                .containsExactly(
                        "1. ett", "  a) a", "  b) b", "2. två", "  a) åter a", "- punkt", "1. på nytt", "ingen");
        assertThat(lines.get(7).form()).isEqualTo(Form.PARAGRAPH);
    }

    @Test
    void tables_stay_tables_with_what_is_merged_down() throws Exception {
        List<Line> lines = read(ForeignFile.of("<w:tbl>"
                + row(
                        cell("", p("Närvarande")),
                        cell("", p("Anna Ek")),
                        cell("<w:vMerge w:val=\"restart\"/>", p("Ekby kommun")))
                + row(cell("", p("")), cell("", p("Bo Alm") + p("ersättare")), cell("<w:vMerge/>", p("")))
                + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", p("struket")) + "</w:tr></w:tbl>"));

        assertThat(lines)
                .extracting(Line::text)
                .containsExactly("Närvarande\tAnna Ek\tEkby kommun", "", "\tBo Alm\tEkby kommun", "\tersättare\t", "");
    }

    @Test
    void what_is_not_shown_is_not_read() throws Exception {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r>";
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2024-05-16</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String changed =
                "<w:del><w:r><w:delText>gammalt</w:delText></w:r></w:del><w:ins><w:r><w:t> nytt</w:t></w:r></w:ins>";
        String box =
                "<mc:AlternateContent><mc:Choice><w:r><w:t> ruta</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t> ruta</w:t></w:r></mc:Fallback></mc:AlternateContent>";
        List<Line> lines = read(
                ForeignFile.of(p(style("TOC1"), "§ 12 Budget 3") + "<w:p>" + hidden + field + changed + box + "</w:p>"
                                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("Klicka här")
                                + "</w:sdtContent></w:sdt>")
                        .with("styles", "styles", STYLES));

        assertThat(lines).extracting(Line::text).containsExactly("2024-05-16 nytt ruta");
    }

    @Test
    void the_running_head_stands_once_before_the_text_and_notes_after_their_paragraphs() throws Exception {
        List<Line> lines = read(ForeignFile.of("<w:p><w:r><w:t>Text</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                        + p("Sedan") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>")
                .with("header", "hdr", p("Samordningsförbundet Ekdalen"))
                .with("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + p("En not.") + "</w:footnote>"));

        assertThat(lines)
                .extracting(Line::text)
                .containsExactly("Samordningsförbundet Ekdalen", "", "Text", "En not.", "Sedan");
    }

    @Test
    void strict_documents_and_those_without_styles_are_read() throws Exception {
        assertThat(read(ForeignFile.of(p("Protokoll")).strict()))
                .extracting(Line::text)
                .containsExactly("Protokoll");
    }

    @Test
    void tables_in_tables_however_deep_lose_no_words() throws Exception {
        int depth = 10_000;
        String nested = "<w:tbl><w:tr><w:tc>".repeat(depth) + p("innerst") + "</w:tc></w:tr></w:tbl>".repeat(depth);

        assertThat(read(ForeignFile.of(nested))).extracting(Line::text).contains("innerst");
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static List<Line> numbered(String body) throws Exception {
        return read(ForeignFile.of(body).with("styles", "styles", STYLES).with("numbering", "numbering", NUMBERS));
    }

    private static List<Line> read(ForeignFile file) throws Exception {
        return new ForeignDocument(new DocumentParts(file.bytes())).lines().all();
    }
}
