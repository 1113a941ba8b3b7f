// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;

class FontsTest {

    /** Sentences in the languages that names and minutes in Sweden are written in. */
    private static final List<String> SENTENCES = List.of(
            "Flygande bäckasiner söka hwila på mjuka tuvor; én à la carte à 5 kr, Ü",
            "Törkylempijä vongahdus, šakki ja džonkki, Åland",
            "Met praatima meänkieltä, šekki ja žanri",
            "Sámi gielat: Čáhci, Đoarvá, Ŋáŋŋi, Šaldi, Ŧuhkket, Žilli áčđŋšŧž",
            "Lulesamiska: Ájtte, jåhkå, mañŋel, ieŋŋe, vuoŋŋa, sáŋår Ńń",
            "Sydsamiska: Åarjelsaemien gïele, Ïsrael, Öövre, Ææ Øø",
            "Umesamiska: Ubmejesámien giällaa, tjáđđie, vïedtjet, ŋŧü",
            "Pitesamiska: Bidumsámegiella, vuodŋa, vájmmŧ, ŕ",
            "Enaresamiska: Anarâškielâ, âđđe, čuávdi, šooŋâ",
            "Skoltsamiska: Nuõrttsääʹmǩiõll, ǥ ǧ ǯ ʒ ǩ õ ʹ ʼ ˈ Ǥ Ǧ Ǯ Ʒ Ǩ",
            "Romani chib: Romaňi čhib, šukar, žanav, ćiriklǒ śonuto źeno ďes ŕ ť Ʒ ʒ",
            "Jiddisch i latinsk skrift: Yidish, Mame-loshn",
            "§ 12 – 1 200 × 3 ½ m², 40 °C … “a” ‘b’ ”c” • · −5 € «d»");

    @ParameterizedTest
    @EnumSource
    void every_face_has_the_letters_of_the_languages_of_the_country(FontFace face) throws Exception {
        TrueTypeFont font = shipped(face);

        for (String sentence : SENTENCES) {
            sentence.codePoints().forEach(c -> assertThat(hasGlyph(font, c))
                    .as("%s in %s", Character.toString(c), sentence)
                    .isTrue());
        }
        Letters.all()
                .forEach(c ->
                        assertThat(hasGlyph(font, c)).as(Character.toString(c)).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void figures_are_as_wide_as_each_other(FontFace face) throws Exception {
        TrueTypeFont font = shipped(face);
        int zero = font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId('0'));

        for (char figure = '1'; figure <= '9'; figure++) {
            assertThat(font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(figure)))
                    .as(Character.toString(figure))
                    .isEqualTo(zero);
        }
    }

    @Test
    void all_these_sentences_are_copied_out_as_they_were_written() throws Exception {
        for (String sentence : SENTENCES) {
            byte[] pdf = Pdf.ofBody(
                    "<h1>Protokoll</h1><p>" + sentence + "</p><p><strong><em>" + sentence + "</em></strong></p>");
            assertThat(Pdf.text(pdf).replaceAll("\\s+", " ")).contains(sentence + " " + sentence);
        }
    }

    @Test
    void a_family_of_the_templates_is_found_by_its_name_and_set() throws Exception {
        Map<String, byte[]> templates = new HashMap<>();
        templates.put("fonts/GranåSans-Regular.ttf", file(FontFace.REGULAR));
        templates.put("fonts/GranåSans-Bold.ttf", file(FontFace.BOLD));

        byte[] pdf = styled("body, h1 { font-family: \"Granå Sans\", sans-serif }", templates);

        assertThat(Pdf.text(pdf)).contains("Protokoll", "Ärende ☐");
        Vera.assertValid(pdf, "a font of the templates");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0002, 0x0100, 0x0200})
    void a_family_that_may_not_be_embedded_is_refused(int rights) throws Exception {
        byte[] font = file(FontFace.REGULAR);
        ByteBuffer.wrap(font).putShort(table(font, "OS/2") + 8, (short) rights);

        assertThatThrownBy(() -> styled("body { font-family: Sluten }", Map.of("fonts/Sluten-Regular.ttf", font)))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("fonts/Sluten-Regular.ttf may not be embedded");
    }

    @Test
    void a_family_that_lacks_letters_is_refused_by_name() throws Exception {
        // Its table of characters is emptied: it is a font that has none.
        byte[] font = file(FontFace.REGULAR);
        ByteBuffer.wrap(font).putShort(table(font, "cmap") + 2, (short) 0);

        assertThatThrownBy(() -> styled("body { font-family: Tom }", Map.of("fonts/Tom-Regular.ttf", font)))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("fonts/Tom-Regular.ttf");
    }

    @Test
    void a_file_that_is_no_font_is_refused_by_name() {
        assertThatThrownBy(() -> styled(
                        "body { font-family: Trasig }", Map.of("fonts/Trasig-Regular.ttf", new byte[] {1, 2, 3})))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("fonts/Trasig-Regular.ttf is no TrueType font");
    }

    private static byte[] styled(String css, Map<String, byte[]> templates) throws ExportException, IOException {
        String page = Pdf.page("<h1>Protokoll</h1><p>Ärende ☐ <strong>fet</strong></p>")
                .replace("STYLE", css);
        return Pdf.of(new Request(Pdf.document(page, Map.of()), ExportOptions.defaults(), templates));
    }

    private static TrueTypeFont shipped(FontFace face) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file(face)));
    }

    private static byte[] file(FontFace face) throws IOException {
        try (InputStream in = FontsTest.class.getResourceAsStream("/liberation/" + face.file("Liberation Sans"))) {
            return in.readAllBytes();
        }
    }

    private static boolean hasGlyph(TrueTypeFont font, int c) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(c) > 0;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a table of a font begins. */
    private static int table(byte[] font, String name) {
        ByteBuffer file = ByteBuffer.wrap(font);
        for (int i = 0; i < file.getShort(4); i++) {
            int entry = 12 + i * 16;
            if (new String(font, entry, 4).equals(name)) {
                return file.getInt(entry + 8);
            }
        }
        throw new AssertionError(name);
    }
}
