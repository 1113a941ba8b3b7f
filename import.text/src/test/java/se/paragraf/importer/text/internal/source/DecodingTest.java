// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.importing.text.Line;

class DecodingTest {

    private static final String TEXT = "Sammanträde på Ön, § 5 – protokoll";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
    void reads_the_usual_encodings_with_and_without_a_mark(String charset) {
        byte[] plain = TEXT.getBytes(Charset.forName(charset));

        assertThat(Decoding.isText(plain)).isTrue();
        assertThat(Decoding.decode(plain)).isEqualTo(TEXT);
        if (charset.startsWith("UTF")) {
            assertThat(Decoding.decode(("\ufeff" + TEXT).getBytes(Charset.forName(charset))))
                    .endsWith(TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "x-MacRoman", "IBM850", "IBM437"})
    void the_letters_tell_which_of_the_old_encodings_it_is(String charset) {
        String text = "Sammanträde på Älvsjö, Åsa Öberg frågar om årets hyra";

        assertThat(Decoding.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void few_letters_tell_nothing_and_are_read_as_the_most_usual() {
        String text = "Café – €uro Š";

        assertThat(Decoding.decode(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(text);
    }

    @Test
    void a_program_or_picture_is_no_text() {
        assertThat(Decoding.isText(new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0, 1, 2, 3}))
                .isFalse();
        assertThat(Decoding.isText("abc\u0001\u0002\u0003def".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void every_line_end_and_form_feed_ends_a_line() {
        assertThat(texts("a\r\nb\rc\nd\fe")).containsExactly("a", "b", "c", "d", "e");
        assertThat(LineBreaks.split("a\fb")
                        .startsPage(LineBreaks.split("a\fb").all().get(1)))
                .isTrue();
    }

    @Test
    void takes_back_what_only_looks_need() {
        assertThat(texts("o\ufb03cer a\u030angen 150\u00a0000 sam\u00adverkan"))
                .containsExactly("officer ången 150 000 samverkan");
    }

    private static List<String> texts(String text) {
        return LineBreaks.split(text).all().stream().map(Line::text).toList();
    }
}
