// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    @TempDir
    private Path folder;

    @Test
    void an_importer_cannot_change_what_the_next_one_reads() throws IOException {
        byte[] given = "minutes".getBytes(StandardCharsets.UTF_8);
        Source source = new Source("minutes.txt", given);
        given[0] = 'X';
        source.content()[1] = 'X';

        assertThat(source.open().readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("minutes");
        assertThat(source.size()).isEqualTo(7);
    }

    @Test
    void what_cannot_be_read_says_why() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertReason(folder, "är en mapp; ange en fil");
        assertReason(folder.resolve("none.txt"), "finns inte; kontrollera namnet");
        assertReason(file.resolve("minutes.txt"), "en del av sökvägen är en fil, inte en mapp; ange en annan mapp");
    }

    private static void assertReason(Path file, String reason) {
        assertThatThrownBy(() -> Source.of(file))
                .isInstanceOfSatisfying(ImportException.class, e -> assertThat(e.reason(Locale.forLanguageTag("sv")))
                        .isEqualTo(reason));
    }
}
