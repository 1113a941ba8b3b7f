// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.cli.fixture.Run;
import se.paragraf.core.Paragraf;

class UiCommandTest {

    private final List<String> given = new ArrayList<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int open(int code, String... arguments) {
        return new CommandService(
                        Paragraf.standalone(),
                        InputStream.nullInputStream(),
                        new ByteArrayOutputStream(),
                        err,
                        line -> {
                            given.addAll(List.of(line));
                            return code;
                        })
                .applyAsInt(arguments);
    }

    @Test
    void the_desktop_is_told_the_language_and_what_to_open(@TempDir Path folder) {
        assertThat(open(0, "ui", "--lang=en", folder.toString())).isZero();
        assertThat(given).containsExactly("--lang", "en", folder.toString());
    }

    @Test
    void without_a_folder_the_desktop_decides_and_its_exit_code_stands() {
        assertThat(open(3, "ui", "--lang", "sv")).isEqualTo(3);
        assertThat(given).containsExactly("--lang", "sv");
    }

    @Test
    void what_is_not_there_is_not_opened() {
        assertThat(open(0, "ui", "--lang", "sv", "in:te här")).isEqualTo(3);
        assertThat(given).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("in:te här: ")
                .hasLineCount(1);
    }

    @Test
    void where_there_is_no_desktop_it_is_told_in_one_line() {
        Run run = Run.of("ui", "--lang", "sv");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().contains("inte installerat");
    }
}
