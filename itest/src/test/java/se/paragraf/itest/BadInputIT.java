// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.itest.fixture.CommandLine;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.fixture.Run;

class BadInputIT {

    private static final String RECIPE =
            """
            Pannkakor

            3 dl vetemjöl
            6 dl mjölk
            3 ägg

            Vispa ihop mjöl och mjölk till en slät smet. Vispa ner äggen. Låt smeten vila i 20 minuter.
            Grädda tunna pannkakor i smör.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void need_a_shell() {
        assumeTrue(File.separatorChar == '/', "the script needs a POSIX shell");
    }

    private Run export(Path... files) throws Exception {
        Object[] arguments = new Object[files.length + 5];
        System.arraycopy(new Object[] {"export", "-f", "json", "-o", folder.resolve("out")}, 0, arguments, 0, 5);
        System.arraycopy(files, 0, arguments, 5, files.length);
        return CommandLine.script(Project.DISTRIBUTION.resolve("paragraf"), folder)
                .run(arguments);
    }

    private void assertRefused(Path file) throws Exception {
        Run run = export(file);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().startsWith(file + ": ");
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void an_empty_file_is_refused() throws Exception {
        assertRefused(Files.createFile(folder.resolve("empty.txt")));
    }

    @Test
    void a_recipe_is_refused() throws Exception {
        assertRefused(Files.writeString(folder.resolve("recipe.txt"), RECIPE));
    }

    @Test
    void a_binary_is_refused() throws Exception {
        byte[] octets = new byte[100_000];
        new Random(1).nextBytes(octets);
        assertRefused(Files.write(folder.resolve("program"), octets));
    }

    @Test
    void a_missing_file_is_refused() throws Exception {
        assertRefused(folder.resolve("missing.txt"));
    }

    @Test
    void a_folder_is_refused() throws Exception {
        assertRefused(Files.createDirectory(folder.resolve("folder")));
    }

    @Test
    void a_file_that_may_not_be_read_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("secret.txt"), RECIPE);
        assertThat(file.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(file), "root may read everything");
        assertRefused(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 100})
    void a_huge_text_is_refused_in_bounded_memory(int megabytes) throws Exception {
        Path file = folder.resolve("huge.txt");
        byte[] line = "Det var en gång en lång saga som aldrig tog slut och den gick så här.\n"
                .getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (long written = 0; written < (long) megabytes << 20; written += line.length) {
                out.write(line);
            }
        }
        assertRefused(file);
    }

    @Test
    void a_bad_file_does_not_keep_a_good_one_from_being_written() throws Exception {
        Run run = export(folder.resolve("missing.txt"), Project.SAMPLE);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).hasSize(1);
        assertThat(folder.resolve("out/2024-03-14-granbygden.json")).isNotEmptyFile();
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_in_one_line() throws Exception {
        Files.writeString(folder.resolve("out"), "a file stands where the folder should be");

        Run run = export(Project.SAMPLE);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().startsWith(Project.SAMPLE + ": ");
        assertThat(folder.resolve("out")).hasContent("a file stands where the folder should be");
    }
}
