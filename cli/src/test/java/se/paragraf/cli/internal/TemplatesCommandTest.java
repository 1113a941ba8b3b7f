// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.cli.fixture.Run;

class TemplatesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void the_templates_that_are_built_in_are_written_and_told() {
        Run run = Run.of("templates", "export", folder.resolve("own").toString());

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("own/minutes.vm")).isNotEmptyFile();
        assertThat(run.out().lines())
                .contains(folder.resolve("own/minutes.vm").toString())
                .allSatisfy(file -> assertThat(Path.of(file)).isRegularFile());
    }

    @Test
    void what_is_there_is_not_overwritten() throws IOException {
        Path own = Files.writeString(folder.resolve("minutes.vm"), "own");

        Run run = Run.of("templates", "export", folder.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().contains("minutes.vm");
        assertThat(own).hasContent("own");
    }

    @Test
    void what_shall_be_done_about_them_has_to_be_said() {
        Run run = Run.of("templates");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines().get(0)).contains("export");
    }
}
