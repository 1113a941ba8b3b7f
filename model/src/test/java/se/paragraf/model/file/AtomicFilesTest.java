// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    private Path folder;

    @Test
    void files_in_place_go_back_if_a_later_one_cannot_be_put_there() throws IOException {
        Path old = Files.writeString(folder.resolve("old"), "old");
        Path fresh = folder.resolve("fresh");
        Path last = folder.resolve("last");
        try (AtomicFiles files = new AtomicFiles()) {
            write(files, old);
            write(files, fresh);
            write(files, last);
            // Somebody is faster and makes a folder where the file should be.
            Files.createDirectories(last.resolve("full"));

            assertThatThrownBy(files::commit)
                    .isInstanceOf(UnwritableFileException.class)
                    .hasMessageStartingWith(last + ": ");
        }

        assertThat(old).hasContent("old");
        assertThat(fresh).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.{tmp,old}");
    }

    @Test
    void a_file_behind_a_link_is_replaced_and_the_link_stays() throws Exception {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        try (AtomicFiles files = new AtomicFiles()) {
            write(files, link);
            files.commit();
        }

        assertThat(link).isSymbolicLink().hasContent("new");
    }

    @Test
    void a_program_that_is_ended_in_the_middle_leaves_nothing() throws Exception {
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ended.class.getName(),
                        folder.resolve("file").toString())
                .start()
                .waitFor();

        assertThat(code).isEqualTo(7);
        assertThat(folder).isEmptyDirectory();
    }

    private static void write(AtomicFiles files, Path target) throws IOException {
        try (OutputStream out = files.create(target)) {
            out.write("new".getBytes());
        }
    }

    /** A program that ends while a file is pending. */
    static final class Ended {

        private Ended() {}

        public static void main(String... target) throws IOException {
            AtomicFiles files = new AtomicFiles();
            write(files, Path.of(target[0]));
            System.exit(7);
        }
    }
}
