// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.cli.fixture.Run;

class ExportOptionsTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void minutes() throws IOException {
        file = Files.writeString(folder.resolve("m.txt"), "TINY\nÖ\n2024-03-14");
    }

    private Run export(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("export", file.toString(), "-o", folder.toString(), "-f", "tiny"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--document papyrus",
                "--paragraph 7",
                "--document minutes --paragraph 7",
                "--document draft",
                "--document draft --paragraph 9-7",
                "--document draft --paragraph x",
                "--audience everybody",
                "--pdf-a 1b",
                "--pdf-a 3a --no-model",
                "--language s_v",
                "--language -"
            })
    void what_cannot_be_meant_is_a_wrong_command_line(String line) {
        Run run = export(line.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines().get(0)).isNotBlank();
        assertThat(folder.resolve("m.tiny")).doesNotExist();
    }

    @Test
    void a_kind_that_is_not_installed_is_told_with_those_that_are() {
        assertThat(export("--document", "papyrus").errLines().get(0)).contains("papyrus", "minutes", "draft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--audience PUBLIC", "--document MINUTES", "--pdf-a 3A", "--no-model", "--language sma"})
    void options_are_taken_in_any_case(String line) {
        Run run = export(line.split(" "));

        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("m.tiny")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "§ 7", "7-7", "7,7–7"})
    void another_document_than_the_minutes_says_in_its_name_what_it_is(String paragraphs) {
        Run run = export("--document", "draft", "--paragraph", paragraphs);

        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("m-draft.tiny")).exists();
    }

    @Test
    void paragraphs_that_are_not_in_the_minutes_are_told() {
        Run run = export("--document", "draft", "--paragraph", "7,8-9");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().contains("8–9", "§§ 7");
    }

    @Test
    void a_format_of_data_refuses_a_document_that_it_does_not_know() {
        Run run = export("-f", "json", "--document", "draft", "--paragraph", "7");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().contains("json", "draft", "minutes");
        assertThat(folder.resolve("m-draft.tiny")).doesNotExist();
    }

    @Test
    void a_folder_of_templates_that_is_not_there_is_told_once() {
        Run run = export("--templates", folder.resolve("nowhere").toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().startsWith(folder.resolve("nowhere") + ": ");
    }

    @Test
    void nothing_is_written_for_the_public_that_has_a_personal_identity_number() throws IOException {
        Files.writeString(file, "TINY\nÖ 811218-9876\n2024-03-14");

        Run run = export("--audience", "public");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("personnummer")
                .doesNotContain("9876");
        assertThat(folder.resolve("m.tiny")).doesNotExist();
        assertThat(export().code()).isZero();
    }
}
