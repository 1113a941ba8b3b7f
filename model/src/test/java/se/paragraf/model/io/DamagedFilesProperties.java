// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.paragraf.model.text.Message;

/** A file may be damaged in any way; what comes of it is content, or one line that says why not. */
class DamagedFilesProperties {

    private static final byte[] WHOLE = Sample.text()
            .replace("xmlns:xmi", "xmlns:pilot=\"urn:pilot\" xmlns:xmi")
            .replaceFirst(
                    "(?m)^  <attendances",
                    "  <extensions xsi:type=\"pilot:Sak\"><a b='c'/></extensions>\n  <attendances")
            .getBytes(StandardCharsets.UTF_8);
    private static final String[] TOKENS = {
        "<",
        ">",
        "\"",
        "&",
        "/",
        "'",
        "#",
        " ",
        "xsi:type=\"minutes:Vote\"",
        "<extensions",
        "href=\"a#b\"",
        "&#0;",
        "]]>",
        "<!--",
        "<![CDATA[",
        "xmlns:minutes=\"urn:x\"",
        " id=\"p12\"",
        "</paragraphs>",
        "\u0000",
        "xsi:nil=\"true\"",
        "🙂"
    };

    private final ModelFiles files = ModelFiles.standalone();

    @Property(seed = "20240314", tries = 500)
    void whatever_is_done_to_a_file_ends_in_content_or_in_one_line(@ForAll @From("damages") Damage[] damages) {
        byte[] bytes = WHOLE;
        for (Damage damage : damages) {
            bytes = damage.done(bytes);
        }
        try {
            ModelContent content = files.read(new ByteArrayInputStream(bytes));
            assertThat(content.root()).isNotNull();
            content.warnings().forEach(this::isOneLine);
        } catch (ModelException e) {
            assertThat(e.reason(Locale.ENGLISH)).isNotBlank().doesNotContain("\n");
        }
    }

    private void isOneLine(Message warning) {
        assertThat(warning.in(Locale.ENGLISH)).doesNotContain("\n").doesNotContain("{");
    }

    @Provide
    Arbitrary<Damage[]> damages() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 255))
                .as(Damage::new)
                .array(Damage[].class)
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    record Damage(int kind, double place, int length, int value) {

        byte[] done(byte[] bytes) {
            int at = (int) (place * bytes.length);
            int end = Math.min(bytes.length, at + length);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            switch (kind) {
                case 0 -> out.write(value);
                case 1 -> end = bytes.length;
                case 2 -> out.write(bytes, at, end - at);
                case 3 -> out.writeBytes(TOKENS[value % TOKENS.length].getBytes(StandardCharsets.UTF_8));
                default -> at = end;
            }
            int from = kind == 0 ? Math.min(bytes.length, at + 1) : kind == 2 || kind == 3 ? at : end;
            out.write(bytes, from, bytes.length - from);
            return out.toByteArray();
        }
    }
}
