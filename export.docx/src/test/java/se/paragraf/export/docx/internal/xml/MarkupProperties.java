// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MarkupProperties {

    @Property(tries = 300, seed = "20240314")
    void what_is_written_in_pieces_is_the_utf_8_of_the_whole(@ForAll("pieces") List<String> pieces) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Markup markup = new Markup(out);
        for (String piece : pieces) {
            markup.raw(piece);
        }
        markup.flush();

        assertThat(out.toByteArray()).isEqualTo(String.join("", pieces).getBytes(StandardCharsets.UTF_8));
    }

    /** Halves of pairs alone and together, and pieces longer than what is written at once. */
    @Provide
    Arbitrary<List<String>> pieces() {
        Arbitrary<String> piece = Arbitraries.strings()
                .withChars('a', '<', 'å', '§', '–', '\u2011', '\uFFFF')
                .withChars('\uD83D', '\uDE00')
                .ofMaxLength(40);
        return Arbitraries.oneOf(piece, piece.map(text -> text.repeat(500)))
                .list()
                .ofMaxSize(8);
    }
}
