// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.cli.fixture.Run;

class ImportCommandTest {

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void name_the_folder_to_write_to() {
        out = folder.resolve("ut");
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Run imported(Object... arguments) {
        List<String> all = new ArrayList<>(List.of("import", "-o", out.toString()));
        Stream.of(arguments).map(Object::toString).forEach(all::add);
        return Run.of(all.toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void each_meeting_becomes_a_file_of_the_inputs_name_and_its_content_is_counted() throws IOException {
        Run run = imported(write("möte 1.a.txt", "TINY\nSamordningsförbundet Ö\n2024-03-14"));

        assertThat(run.code()).isZero();
        assertThat(names()).containsExactly("möte 1.a.paragraf");
        assertThat(run.out())
                .contains("Samordningsförbundet Ö, 2024-03-14, § 7", "inga personer, 1 paragraf, 1 beslut");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void what_was_imported_is_shown_as_the_minutes_themselves_are() throws IOException {
        Path input = write("x.txt", "TINY\nÖ\n2024-03-14");
        imported(input);

        Run own = Run.of("show", "--format", "json", out.resolve("x.paragraf").toString());

        assertThat(own.code()).isZero();
        assertThat(own.out())
                .isEqualTo(Run.of("show", "--format", "json", input.toString()).out());
    }

    @Test
    void the_kind_of_a_file_is_told_by_its_content_also_on_standard_input() throws IOException {
        imported(write("x.txt", "TINY\nÖ\n2024-03-14"));
        Path renamed = Files.move(out.resolve("x.paragraf"), folder.resolve("protokoll.txt"));

        assertThat(Run.of("show", renamed.toString()).out()).contains("Protokoll 2024-03-14");
        assertThat(Run.withInput(Files.readString(renamed), "show", "-").out()).contains("Protokoll 2024-03-14");
    }

    @Test
    void the_same_input_again_leaves_the_file_as_it_is() throws IOException {
        Path input = write("x.txt", "TINY\nÖ\n2024-03-14");
        imported(input);
        byte[] first = Files.readAllBytes(out.resolve("x.paragraf"));

        Run again = imported(input);

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("(oförändrad)");
        assertThat(out.resolve("x.paragraf")).hasBinaryContent(first);
        assertThat(names()).containsExactly("x.paragraf");
    }

    @Test
    void an_edited_file_is_replaced_only_by_force() throws IOException {
        imported(write("x.txt", "TINY\nÖ\n2024-03-14"));
        Path other = write("y/x.txt", "TINY\nÖ\n2024-05-16");

        Run refused = imported(other);

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.errLines())
                .singleElement()
                .asString()
                .startsWith(other + ": ")
                .contains("--force");
        assertThat(out.resolve("x.paragraf")).content().contains("2024-03-14");
        assertThat(imported("--force", other).code()).isZero();
        assertThat(out.resolve("x.paragraf")).content().contains("2024-05-16");
        assertThat(names()).containsExactly("x.paragraf");
    }

    @Test
    void a_file_that_is_replaced_keeps_its_permissions() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        imported(write("x.txt", "TINY\nÖ\n2024-03-14"));
        Path file = out.resolve("x.paragraf");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        assertThat(imported("--force", write("y/x.txt", "TINY\nÖ\n2024-05-16")).code())
                .isZero();

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
    }

    @Test
    void of_several_inputs_the_good_ones_are_done() throws IOException {
        Run run = imported(
                write("a/x.txt", "TINY\nÖ"),
                write("b/x.txt", "TINY\nÅ"),
                folder.resolve("saknas.txt"),
                write("federation.txt", "TINY\nÖ"),
                write("ägg.txt", "Vispa äggen."),
                write("y.txt", "TINY\nÖ"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).hasSize(4);
        assertThat(names()).containsExactly("x.paragraf", "y.paragraf");
    }

    @Test
    void a_file_of_our_own_is_not_imported() throws IOException {
        imported(write("x.txt", "TINY\nÖ"));

        Run run = imported(out.resolve("x.paragraf"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().contains(".paragraf");
    }

    @Test
    void a_first_file_of_the_body_is_made_from_the_latest_minutes_and_referred_to() throws IOException {
        Run run = imported(
                "--new-federation",
                write("1.txt", "TINY\nSamordningsförbundet Ö\n2024-05-16"),
                write("2.txt", "TINY\nFöreningen Å\n2024-03-14"));

        assertThat(run.code()).isZero();
        assertThat(names()).containsExactly("1.paragraf", "2.paragraf", "federation.paragraf");
        assertThat(out.resolve("federation.paragraf")).content().contains("name=\"Samordningsförbundet Ö\"");
        assertThat(out.resolve("1.paragraf")).content().contains("href=\"federation.paragraf#");
        assertThat(out.resolve("2.paragraf")).content().doesNotContain("href");
        assertThat(run.out()).contains("Inget kopplat");

        assertThat(imported("--new-federation", folder.resolve("1.txt")).code()).isEqualTo(3);
    }

    @Test
    void a_federation_elsewhere_cannot_be_referred_to_and_that_is_told() throws IOException {
        imported("--new-federation", write("1.txt", "TINY\nÖ\n2024-05-16"));
        Path federation = out.resolve("federation.paragraf");
        out = folder.resolve("annan");

        Run run = imported("--federation", federation, folder.resolve("1.txt"));

        assertThat(run.code()).isZero();
        assertThat(run.errLines()).singleElement().asString().startsWith(federation + ": varning: ");
        assertThat(out.resolve("1.paragraf")).content().doesNotContain("href");
    }

    @Test
    void the_file_of_a_body_is_no_minutes() throws IOException {
        imported("--new-federation", write("1.txt", "TINY\nÖ\n2024-05-16"));
        String federation = out.resolve("federation.paragraf").toString();

        for (String command : List.of("show", "validate")) {
            Run run = Run.of(command, federation);

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.errLines()).singleElement().asString().contains("inte för ett sammanträde");
        }
    }

    @Test
    void a_missing_file_of_the_body_is_a_warning() throws IOException {
        imported("--new-federation", write("1.txt", "TINY\nÖ\n2024-05-16"));
        Files.delete(out.resolve("federation.paragraf"));

        Run run = Run.of("show", out.resolve("1.paragraf").toString());

        assertThat(run.code()).isZero();
        assertThat(run.errLines()).singleElement().asString().contains("varning", "federation.paragraf");
    }
}
