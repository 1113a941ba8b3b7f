// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private final Schema schema;

    SchemaTest() throws Exception {
        schema = new Schema();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goldens")
    void every_golden_document_keeps_to_the_schema(String golden) throws Exception {
        assertThat(schema.faults(Files.readString(folder().resolve(golden)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p id=\"a b\">x</p>",
                "<p style=\"color: red\">x</p>",
                "<script>x</script>",
                "<p><a href=\"javascript:x\">x</a></p>",
                "<table><tbody><tr><th>x</th></tr></tbody></table>",
                "<table><tbody><tr><td><table><tbody><tr><td>x</td></tr></tbody></table></td></tr></tbody></table>",
                "<p><img src=\"a.png\"/></p>",
                "<ul></ul>",
                "<h4>x</h4>",
                "x"
            })
    void what_no_document_has_breaks_the_schema(String body) throws Exception {
        assertThat(schema.faults("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>"
                        + body + "</body></html>"))
                .isNotEmpty();
    }

    @Test
    void a_document_has_a_title() throws Exception {
        assertThat(schema.faults("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head/><body/></html>"))
                .hasSize(1);
    }

    static List<String> goldens() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Path folder() throws Exception {
        return Path.of(SchemaTest.class.getResource("/golden/document").toURI());
    }
}
