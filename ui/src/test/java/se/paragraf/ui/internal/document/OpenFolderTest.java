// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

/** The folder is shown as it is, also when others work in it. */
class OpenFolderTest {

    private static final Path NAME = Path.of("meeting.paragraf");

    @TempDir
    private Path path;

    private OpenFolder folder;

    @BeforeEach
    void open() throws Exception {
        write("Kinna");
        folder = new OpenFolder(ModelFiles.standalone().folder(path));
        read();
    }

    @Test
    void what_somebody_else_wrote_is_read_again() throws Exception {
        write("Skene by");

        assertThat(folder.look(file -> false)).isTrue();
        read();

        assertThat(places()).containsExactly("Skene by");
    }

    @Test
    void what_is_edited_here_stays_as_it_is() throws Exception {
        ModelFile edited = folder.files().get(0);
        write("Skene by");

        assertThat(folder.look(file -> file == edited)).isFalse();

        assertThat(folder.files()).containsExactly(edited);
    }

    @Test
    void a_file_that_is_opened_before_the_folder_comes_to_it_stays_open() throws Exception {
        folder.folder().close(NAME);
        folder.forget(folder.files().get(0));
        ModelFile opened = folder.folder().open(NAME);
        write("Skene by");

        folder.look(file -> file == opened);
        read();

        assertThat(folder.files()).containsExactly(opened);
        assertThat(places()).containsExactly("Kinna");
    }

    @Test
    void a_file_that_was_mended_is_no_fault_any_more() throws Exception {
        Files.writeString(path.resolve(NAME), "no minutes");
        folder.look(file -> false);
        read();
        assertThat(folder.faults()).containsOnlyKeys(NAME);

        write("Kinna");
        folder.look(file -> false);
        read();

        assertThat(folder.faults()).isEmpty();
        assertThat(places()).containsExactly("Kinna");
    }

    @Test
    void a_folder_that_nobody_touched_has_nothing_new() throws Exception {
        assertThat(folder.look(file -> false)).isFalse();
    }

    private void read() {
        while (folder.readNext()) {
            assertThat(folder.left()).isNotNegative();
        }
    }

    private List<String> places() {
        return folder.files().stream()
                .map(file -> ((Meeting) file.root()).getPlace())
                .toList();
    }

    private void write(String place) throws Exception {
        Files.deleteIfExists(path.resolve(NAME));
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.setPlace(place);
        ModelFiles.standalone().create(path.resolve(NAME), meeting).save();
    }
}
