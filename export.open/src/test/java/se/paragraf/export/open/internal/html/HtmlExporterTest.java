// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.paragraf.export.open.internal.fixture.Example;
import se.paragraf.export.open.internal.fixture.Exports;

class HtmlExporterTest {

    @Test
    void a_page_is_one_whole_document() throws Exception {
        String page = Exports.text(Example.meeting(), "html");
        Files.writeString(Path.of("target/example.html"), page);

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"sv-SE\">").endsWith("</html>\n");
    }
}
