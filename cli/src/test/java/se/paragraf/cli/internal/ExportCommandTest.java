// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.cli.fixture.Run;

class ExportCommandTest {

    @TempDir
    private Path folder;

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Run export(String formats, Object... files) {
        String[] arguments = new String[files.length + 5];
        arguments[0] = "export";
        arguments[1] = "-f";
        arguments[2] = formats;
        arguments[3] = "-o";
        arguments[4] = folder.resolve("out").toString();
        for (int index = 0; index < files.length; index++) {
            arguments[index + 5] = files[index].toString();
        }
        return Run.of(arguments);
    }

    @Test
    void each_format_becomes_a_file_of_the_inputs_name() throws IOException {
        Run run = export("tiny,json", write("möte 1.a.txt", "TINY\nÖ"));

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("out/möte 1.a.tiny")).hasContent("Ö");
        assertThat(folder.resolve("out/möte 1.a.json")).exists();
        assertThat(run.out().lines())
                .containsExactly(
                        folder.resolve("out/möte 1.a.tiny").toString(),
                        folder.resolve("out/möte 1.a.json").toString());
    }

    @Test
    void standard_input_becomes_a_file_named_stdin() {
        Run run = Run.withInput("TINY\nÖ", "export", "-", "-f", "tiny", "-o", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("stdin.tiny")).hasContent("Ö");
    }

    @Test
    void the_second_of_two_inputs_with_one_name_is_refused() throws IOException {
        Run run = export("tiny", write("a/x.txt", "TINY\nFörst"), write("b/x.txt", "TINY\nSist"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().startsWith(folder.resolve("b/x.txt") + ": ");
        assertThat(folder.resolve("out/x.tiny")).hasContent("Först");
    }

    @Test
    void an_input_is_never_overwritten() throws IOException {
        Path input = write("out/x.tiny", "TINY\nÖ");

        Run run = export("tiny", input);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).hasSize(1);
        assertThat(input).hasContent("TINY\nÖ");
    }

    @Test
    void a_failure_leaves_what_was_there_and_does_not_stop_the_others() throws IOException {
        write("out/x.tiny", "gammalt");

        Run run = export("json,tiny", write("x.txt", "TINY\nHalvvägs"), write("y.txt", "TINY\nÖ"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().startsWith(folder.resolve("x.txt") + ": ");
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("x.tiny", "y.tiny", "y.json");
        }
        assertThat(folder.resolve("out/x.tiny")).hasContent("gammalt");
    }

    @Test
    void a_format_that_nobody_writes_is_a_wrong_command_line() throws IOException {
        Run run = export("tiny,papyrus", write("x.txt", "TINY\nÖ"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("papyrus", "json, tiny");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
