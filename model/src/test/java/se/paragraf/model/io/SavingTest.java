// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.io.internal.Impatient;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

class SavingTest {

    private final ModelFiles files = ModelFiles.standalone();

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void write() throws Exception {
        path = Files.writeString(folder.resolve("m.paragraf"), Sample.text());
    }

    @Test
    void a_program_killed_while_it_saves_leaves_a_whole_file() throws Exception {
        for (int round = 0; round < 2; round++) {
            Process process = start("saves");
            // It has saved at least so often when it is killed somewhere in the next one.
            try (InputStream told = process.getInputStream()) {
                assertThat(told.readNBytes(20 + round)).hasSize(20 + round);
                process.destroyForcibly().waitFor();
            }
            assertThat(files.open(path).warnings()).isEmpty();
        }
        files.open(path).save();
        assertThat(list()).containsExactly("m.paragraf");
    }

    @Test
    void a_full_disk_leaves_the_file_as_it_was() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/sh")));
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of("/bin/sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"), command("large").stream())
                        .toList())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(told).contains("cannot be saved, the file that was there is unchanged: there is no room left");
        assertThat(path).hasContent(Sample.text());
        assertThat(list()).containsExactly("m.paragraf");
    }

    @Test
    void of_two_programs_that_save_at_once_one_is_told() throws Exception {
        Process one = start("once");
        Process other = start("once");
        assertThat(one.getInputStream().read()).isEqualTo('.');
        assertThat(other.getInputStream().read()).isEqualTo('.');
        for (Process each : List.of(one, other)) {
            each.getOutputStream().write('\n');
            each.getOutputStream().flush();
        }
        assertThat(List.of(outcome(one), outcome(other))).containsExactlyInAnyOrder("saved", "FileChangedException");
        assertThat(list()).containsExactly("m.paragraf");
    }

    @Test
    void one_who_waits_for_the_other_too_long_is_told() throws Exception {
        ModelFile file = files.open(path);
        Process process = start("holds");
        try (InputStream told = process.getInputStream()) {
            assertThat(told.read()).isEqualTo('.');
            assertThatThrownBy(() -> new Impatient().save(path, Sample.text()))
                    .isInstanceOf(ModelException.class)
                    .hasMessage("another program is saving the file just now; try again");
            process.destroyForcibly().waitFor();
        }
        file.save();
        assertThat(list()).containsExactly("m.paragraf");
    }

    @Test
    void permissions_and_links_stay() throws Exception {
        assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("l")).resolve("link.paragraf"), path);
        ModelFile file = files.open(link);
        ((Meeting) file.root()).setPlace("Rådhuset");
        file.save();

        assertThat(link).isSymbolicLink();
        assertThat(path).content().contains("Rådhuset");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void a_folder_where_one_may_not_write_is_told() throws Exception {
        ModelFile file = files.open(path);
        assumeTrue(folder.toFile().setWritable(false));
        try {
            assumeTrue(!Files.isWritable(folder), "whoever runs this may write everywhere");
            assertThatThrownBy(file::save).isInstanceOf(ModelException.class).hasMessageContaining("access is denied");
            assertThat(path).hasContent(Sample.text());
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void a_file_that_was_deleted_is_not_written_again() throws Exception {
        ModelFile file = files.open(path);
        Files.delete(path);
        assertThatThrownBy(file::save)
                .isInstanceOf(FileChangedException.class)
                .hasMessageStartingWith("another program deleted");
        assertThat(path).doesNotExist();
    }

    @Test
    void a_folder_that_was_deleted_is_not_made_again() throws Exception {
        Path year = Files.createDirectory(folder.resolve("2024"));
        ModelFile file = files.open(Files.move(path, year.resolve("m.paragraf")));
        Files.delete(file.path());
        Files.delete(year);
        assertThatThrownBy(file::save).isInstanceOf(FileChangedException.class);
        assertThat(year).doesNotExist();
    }

    @Test
    void a_protected_file_is_not_replaced() throws Exception {
        ModelFile file = files.open(path);
        assumeTrue(path.toFile().setWritable(false));
        assumeTrue(!Files.isWritable(path), "whoever runs this may write everywhere");
        ((Meeting) file.root()).setPlace("Rådhuset");
        assertThatThrownBy(file::save).isInstanceOf(ModelException.class).hasMessageContaining("access is denied");
        assertThat(path).hasContent(Sample.text());
        assertThat(list()).containsExactly("m.paragraf");
    }

    @Test
    void what_could_not_be_opened_again_is_not_saved() throws Exception {
        ModelFile file = files.open(path);
        ListBlock list = MinutesFactory.eINSTANCE.createListBlock();
        ((Meeting) file.root()).getParagraphs().get(0).getBody().add(list);
        for (int depth = 0; depth < 120; depth++) {
            ListItem item = MinutesFactory.eINSTANCE.createListItem();
            list.getItems().add(item);
            list = MinutesFactory.eINSTANCE.createListBlock();
            item.getSublists().add(list);
        }
        assertThatThrownBy(file::save).isInstanceOf(ModelException.class).hasMessageContaining("deeper than 200");
        assertThat(path).hasContent(Sample.text());
    }

    @Test
    void a_character_that_xml_cannot_hold_is_named_with_its_place() throws Exception {
        ModelFile file = files.open(path);
        Meeting meeting = (Meeting) file.root();
        meeting.getParagraphs().get(0).setTitle("Bud\u0001get");
        assertThatThrownBy(file::save)
                .isInstanceOf(ModelException.class)
                .hasMessage(
                        "the character U+0001 in title of Paragraph p12, place 4, cannot be kept in a file; remove it");
        meeting.getParagraphs().get(0).setTitle("Budget");
        meeting.getAttendances().get(0).getTitles().add("\ud83d");
        assertThatThrownBy(file::save)
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("the character U+D83D in titles of Attendance asa-oberg, place 1");
        assertThat(path).hasContent(Sample.text());
        meeting.getAttendances().get(0).getTitles().remove(1);
        file.save();
        assertThat(path).content().contains("title=\"Budget\"");
    }

    @Test
    void a_reference_to_what_is_in_no_file_is_named() throws Exception {
        ModelFile file = files.open(path);
        ((Meeting) file.root()).getSignatories().get(0).setAttendance(MinutesFactory.eINSTANCE.createAttendance());
        assertThatThrownBy(file::save)
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("attendance of Signatory sig1 refers to Attendance, which is in no file");
    }

    @Test
    void a_file_with_references_stays_in_its_folder() throws Exception {
        ModelFolder minutes = files.folder(folder);
        ModelFile federation = minutes.create(Path.of("federation.paragraf"), Sample.federation());
        federation.save();
        ModelFile file = minutes.open(Path.of("m.paragraf"));
        ((Meeting) file.root()).setFederation((Federation) federation.root());
        Path outside = Files.createTempDirectory("paragraf").resolve("m.paragraf");
        assertThatThrownBy(() -> file.saveAs(outside))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("same folder");
        Files.delete(outside.getParent());
        file.saveAs(folder.resolve("2024/m.paragraf"));

        assertThat(file.path()).content().contains("<federation href=\"../federation.paragraf#federation\"/>");
        ModelFile alone = files.open(file.path());
        assertThatThrownBy(() -> alone.saveAs(folder.resolve("x.paragraf")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("same folder");
        assertThat(alone.path()).isEqualTo(file.path());
    }

    private List<String> list() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }

    private Process start(String what) throws Exception {
        return new ProcessBuilder(command(what)).start();
    }

    private List<String> command(String what) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SavingProgram.class.getName(),
                what,
                path.toString());
    }

    private static String outcome(Process process) throws Exception {
        try (InputStream told = process.getInputStream()) {
            return new String(told.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
