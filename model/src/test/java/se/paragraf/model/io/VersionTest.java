// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.minutes.Meeting;

class VersionTest {

    private final ModelFiles files = ModelFiles.standalone();

    @TempDir
    private Path folder;

    /** A folder with the file of a federation, and a meeting in a subfolder that refers to it. */
    private Path linkedMeeting() throws ModelException {
        ModelFolder opened = files.folder(folder);
        Federation body = Sample.federation();
        opened.create(Path.of(ModelFolder.FEDERATION), body).save();
        Meeting meeting = Sample.meeting();
        meeting.setFederation(body);
        meeting.getAttendances().get(0).setPerson(body.getPersons().get(0));
        opened.create(Path.of("2024/m.paragraf"), meeting).save();
        return folder.resolve("2024/m.paragraf");
    }

    private Meeting read(Path file) throws ModelException {
        return (Meeting) files.folder(folder).open(folder.relativize(file)).root();
    }

    @Test
    void the_bytes_of_content_are_those_of_its_file() throws Exception {
        Path file = linkedMeeting();
        Meeting meeting = read(file);

        assertThat(file).hasBinaryContent(files.bytes(meeting)).content().contains("../federation.paragraf#");
        meeting.getAttendances().get(0).getPerson().getName();
        assertThat(file).hasBinaryContent(files.bytes(meeting));
    }

    @Test
    void the_bytes_of_another_version_are_those_of_the_file() throws Exception {
        Path file = linkedMeeting();

        assertThat(file).hasBinaryContent(files.bytes(files.version(read(file))));
    }

    @Test
    void a_version_finds_what_the_original_refers_to() throws Exception {
        Meeting version = files.version(read(linkedMeeting()));

        assertThat(version.getFederation().getPersons().get(0).getName()).isEqualTo("Åsa Öberg");
    }

    @Test
    void a_version_does_not_change_what_is_saved() throws Exception {
        ModelFile file = files.folder(folder).open(folder.relativize(linkedMeeting()));
        byte[] before = Files.readAllBytes(file.path());

        files.version((Meeting) file.root()).setTitle("Annat");
        file.save();

        assertThat(file.path()).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void the_bytes_keep_line_ends(String lineEnd) throws Exception {
        Path file = Files.writeString(
                folder.resolve("m.paragraf"), "\uFEFF" + Sample.text().replace("\n", lineEnd));

        assertThat(file)
                .hasBinaryContent(files.bytes(files.version(files.open(file).root())));
    }

    @Test
    void a_document_of_no_file_becomes_what_a_first_save_writes() throws Exception {
        Meeting meeting = Sample.meeting();
        Meeting same = Sample.meeting();
        byte[] bytes = files.bytes(meeting);
        ModelFile file = files.create(folder.resolve("m.paragraf"), same);
        file.save();

        assertThat(file.path()).hasBinaryContent(bytes);
        assertThat(meeting.getId()).isNull();
    }

    @Test
    void a_document_of_no_file_stands_beside_what_it_refers_to() throws Exception {
        linkedMeeting();
        Meeting meeting = Sample.meeting();
        meeting.setFederation(
                (Federation) files.folder(folder).federation().orElseThrow().root());

        assertThat(new String(files.bytes(meeting), "UTF-8")).contains("href=\"federation.paragraf#");
    }

    @Test
    void a_reference_to_what_has_no_place_cannot_stand_in_a_file() {
        Meeting meeting = Sample.meeting();
        meeting.setFederation(FederationFactory.eINSTANCE.createFederation());

        assertThatThrownBy(() -> files.bytes(meeting)).isInstanceOf(ModelException.class);
    }

    @Test
    void a_snapshot_leads_to_copies_of_what_the_original_refers_to() throws Exception {
        Meeting original = read(linkedMeeting());

        Meeting snapshot = files.snapshot(original);
        original.getFederation().getPersons().get(0).setName("Ändrad");
        original.getAttendances().get(0).setPerson(null);

        assertThat(snapshot.getFederation()).isNotSameAs(original.getFederation());
        assertThat(snapshot.getAttendances().get(0).getPerson())
                .isSameAs(snapshot.getFederation().getPersons().get(0));
        assertThat(snapshot.getFederation().getPersons().get(0).getName()).isEqualTo("Åsa Öberg");
    }

    @Test
    void the_bytes_of_a_snapshot_are_those_of_the_file() throws Exception {
        Path file = linkedMeeting();

        assertThat(file).hasBinaryContent(files.bytes(files.snapshot(read(file))));
    }

    @Test
    void a_snapshot_reads_no_file_that_is_not_there() throws Exception {
        Path file = linkedMeeting();
        Files.delete(folder.resolve(ModelFolder.FEDERATION));

        Meeting snapshot = files.snapshot(read(file));
        linkedFederation();

        assertThat(snapshot.getFederation().eIsProxy()).isTrue();
        assertThat(file).hasBinaryContent(files.bytes(snapshot));
    }

    private void linkedFederation() throws ModelException {
        files.folder(folder)
                .create(Path.of(ModelFolder.FEDERATION), Sample.federation())
                .save();
    }
}
