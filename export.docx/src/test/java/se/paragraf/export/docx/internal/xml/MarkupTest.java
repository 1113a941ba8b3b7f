// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Markup out = new Markup(bytes);

    @Test
    void signs_of_markup_are_escaped_and_what_xml_cannot_hold_is_left_out() throws IOException {
        out.start("t", "a", "\"å\"\n", "b", null)
                .text("<1 & 2> \u0001\uFFFE§ \uD83D\uDE00\r\t.")
                .end("t");

        assertThat(written()).isEqualTo("<t a=\"&quot;å&quot;&#10;\">&lt;1 &amp; 2&gt; § \uD83D\uDE00&#13;&#9;.</t>");
    }

    @Test
    void a_half_of_a_pair_alone_is_a_question_mark() throws IOException {
        out.text("a\uD83D").text("b\uDE00").text("\uD83D").text("\uDE00").text("\uD83D");

        assertThat(written()).isEqualTo("a?b?\uD83D\uDE00?");
    }

    private String written() throws IOException {
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
