// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    private static final String TEXT = "Åsa Öst frågade – om \u201chyran\u201c på Älvgatan; § 5, ½ dag, é och ć, 5 €.";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
    void what_was_encoded_twice_is_read_as_meant(String wrong) {
        assertThat(Mojibake.repaired(broken(TEXT, wrong))).isEqualTo(TEXT);
    }

    @Test
    void what_was_encoded_three_times_is_read_as_meant() {
        assertThat(Mojibake.repaired(broken(broken(TEXT, "windows-1252"), "windows-1252")))
                .isEqualTo(TEXT);
    }

    @Test
    void only_the_broken_part_is_changed() {
        assertThat(Mojibake.repaired("Åsa och Örjan\n" + broken("Åsa och Örjan", "windows-1252")))
                .isEqualTo("Åsa och Örjan\nÅsa och Örjan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"São Paulo", "ÅÄÖ åäö", "CAFÉ Å» och Ä”", "Ã utan mer", "priset â€ 5", TEXT})
    void what_is_whole_stays(String text) {
        assertThat(Mojibake.repaired(text)).isSameAs(text);
    }

    @Test
    void a_long_row_of_broken_letters_is_no_danger() {
        String many = "åäö".repeat(50_000);

        assertThat(Mojibake.repaired(broken(many, "windows-1252"))).isEqualTo(many);
    }

    private static String broken(String text, String wrong) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(wrong));
    }
}
