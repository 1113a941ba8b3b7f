// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.paragraf.core.document.DocumentImage;
import se.paragraf.core.document.XhtmlDocument;

class ControlsAndPicturesTest {

    private static final long UNITS_OF_A_PIXEL = 9525;
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 10\"><rect width=\"30\" height=\"10\"/></svg>";

    @Test
    void paragraphs_and_decisions_stand_in_controls_with_the_identities_of_the_model() throws Exception {
        String document = Docx.body("<div class='paragraph' data-id='m1'><h2>A</h2><ul><li>b</li></ul>"
                + "<div class='decision' data-id='m1.d1'><h3>Beslut</h3><p>c</p></div></div><p>d</p>");

        OfficeSchemas.validateWord("document", document);
        assertThat(document.replaceAll("<(?!/?w:sdt[ >]|w:tag)[^>]*>|\\s", ""))
                .endsWith("<w:sdt><w:tagw:val=\"m1\"/>Ab<w:sdt><w:tagw:val=\"m1.d1\"/>Beslutc</w:sdt></w:sdt>d");
    }

    @Test
    void what_follows_a_list_stands_apart_from_it_across_a_control() throws Exception {
        assertThat(Docx.body("<ul><li>b</li></ul><p data-id='x'>c</p>")).contains("w:after=\"140\"");
    }

    @Test
    void an_element_without_blocks_has_no_control() throws Exception {
        assertThat(Docx.body("<div class='paragraph' data-id='m1'><div class='decision' data-id='d'> </div></div>"))
                .doesNotContain("<w:sdt>");
    }

    @Test
    void a_tag_is_never_longer_than_word_accepts() throws Exception {
        String document = Docx.body("<p data-id='" + "x".repeat(100) + "'>a</p>");

        assertThat(Pattern.compile("<w:tag w:val=\"([^\"]*)\"")
                        .matcher(document)
                        .results())
                .hasSize(1)
                .allMatch(tag -> tag.group(1).length() <= 64);
    }

    @Test
    void a_division_that_is_a_page_begins_one() throws Exception {
        assertThat(Docx.body("<div><p>a</p></div><div class='board page'><p>b</p><p>c</p></div>"))
                .containsOnlyOnce("<w:pageBreakBefore/>")
                .matches("(?s).*>a<.*<w:pageBreakBefore/>.*>b<.*");
    }

    @Test
    void a_caption_stands_on_the_page_of_its_table() throws Exception {
        assertThat(Docx.body("<p>a</p><table><caption>C</caption><tbody><tr><td>b</td></tr></tbody></table>"))
                .containsOnlyOnce("<w:keepNext/>")
                .matches("(?s).*>a<.*<w:keepNext/>.*>C<.*");
    }

    @Test
    void all_places_to_sign_are_kept_on_one_page() throws Exception {
        String document = Docx.body("<div class='signatures'><h2>U</h2>"
                + "<div class='signature'><p class='signature-role'>R</p><p class='signature-name'>N</p></div>"
                        .repeat(7)
                + "</div><p>after</p>");

        String[] rows = document.split("<w:tr>");
        assertThat(rows).hasSize(5);
        for (int row = 1; row < 4; row++) {
            assertThat(rows[row]).as("row %s", row).contains("<w:keepNext/>");
        }
        assertThat(rows[4]).doesNotContain("<w:keepNext/>");
    }

    @Test
    void a_picture_has_its_size_and_its_words() throws Exception {
        Map<String, String> parts = picture("<img src='a' alt='En bro' width='48'/>", png(96, 48));

        assertThat(parts.get("word/document.xml"))
                .contains("descr=\"En bro\"", extent(48, 24))
                .doesNotContain("decorative");
        assertThat(parts).containsKey("word/media/picture1.png");
        assertThat(parts.get("[Content_Types].xml")).contains("image/png");
    }

    @Test
    void a_wide_picture_is_no_wider_than_the_text() throws Exception {
        assertThat(picture("<img src='a' alt='Karta'/>", png(4000, 1000)).get("word/document.xml"))
                .contains("<wp:extent cx=\"5760720\" cy=\"1440180\"/>");
    }

    @Test
    void a_decorative_picture_is_marked_so() throws Exception {
        assertThat(picture("<img class='decorative' src='a' alt=''/>", png(10, 10))
                        .get("word/document.xml"))
                .contains("descr=\"\"", "adec:decorative");
    }

    @Test
    void a_drawing_is_kept_as_one() throws Exception {
        DocumentImage drawing = new DocumentImage("image/svg+xml", SVG.getBytes(StandardCharsets.UTF_8));
        Map<String, String> parts = picture("<img src='a' alt='Logo' height='20'/>", drawing);

        assertThat(parts.get("word/document.xml")).contains("asvg:svgBlip", extent(60, 20));
        assertThat(parts).containsKeys("word/media/picture1.svg", "word/media/picture2.png");
    }

    @Test
    void a_picture_that_is_not_there_is_told_in_words() throws Exception {
        assertThat(Docx.body("<p><img src='file:///etc/passwd' alt='En bro'/></p>"))
                .contains(">En bro<")
                .doesNotContain("passwd");
    }

    private static String extent(long width, long height) {
        return "<wp:extent cx=\"" + width * UNITS_OF_A_PIXEL + "\" cy=\"" + height * UNITS_OF_A_PIXEL + "\"/>";
    }

    private static DocumentImage png(int width, int height) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return new DocumentImage("image/png", out.toByteArray());
    }

    private static Map<String, String> picture(String element, DocumentImage image) throws Exception {
        XhtmlDocument document = new XhtmlDocument(
                "<html><body><p class='picture'>" + element + "</p></body></html>",
                Locale.forLanguageTag("sv-SE"),
                Map.of("a", image));
        Map<String, String> parts = Docx.parts(Docx.export(document, Map.of()));
        OfficeSchemas.validate(parts);
        return parts;
    }
}
