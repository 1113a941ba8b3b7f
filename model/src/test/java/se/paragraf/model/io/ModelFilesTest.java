// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;

class ModelFilesTest {

    private final ModelFiles files = ModelFiles.standalone();

    @TempDir
    private Path folder;

    @Test
    void a_meeting_is_written_one_element_a_line() throws Exception {
        ModelFile file = files.create(folder.resolve("m.paragraf"), Sample.meeting());
        file.save();

        assertThat(Files.readString(file.path())).isEqualTo(Sample.text());
        assertThat(folder).isDirectoryNotContaining("glob:**.{tmp,lock}");
    }

    @Test
    void load_and_save_leave_every_byte_as_it_was() throws Exception {
        Path path = Files.writeString(folder.resolve("m.paragraf"), Sample.text());
        ModelFile file = files.open(path);
        file.save();

        assertThat(path).hasContent(Sample.text());
        assertThat(file.warnings()).isEmpty();
        assertThat(file.readOnly()).isEmpty();
        assertThat(((Meeting) file.root()).getAttendances().get(0).getName()).isEqualTo("Åsa Öberg");
    }

    @Test
    void what_would_be_saved_can_be_had_without_a_file() throws Exception {
        ModelFile file = files.create(folder.resolve("m.paragraf"), Sample.meeting());
        byte[] bytes = file.bytes();
        assertThat(folder).isEmptyDirectory();
        file.save();

        assertThat(file.path()).hasBinaryContent(bytes);
    }

    @ParameterizedTest
    @CsvSource({"\\r\\n, ''", "\\n, \uFEFF", "\\r\\n, \uFEFF"})
    void line_ends_and_a_byte_order_mark_stay(String lineEnd, String mark) throws Exception {
        String end = lineEnd.translateEscapes();
        String text = mark
                + Sample.text().replace("mer</titles>", "mer\ntill</titles>").replace("\n", end);
        Path path = Files.writeString(folder.resolve("m.paragraf"), text);
        ModelFile file = files.open(path);
        file.save();
        assertThat(Files.readString(path)).isEqualTo(text);

        ((Meeting) file.root()).getParagraphs().get(1).setNumber(14);
        file.save();
        assertThat(Files.readString(path)).isEqualTo(text.replace("number=\"13\"", "number=\"14\""));
    }

    @Test
    void files_of_a_folder_refer_to_each_other_wherever_it_lies() throws Exception {
        Path first = Files.createDirectories(folder.resolve("first"));
        ModelFolder minutes = files.folder(first);
        Federation federation = Sample.federation();
        Meeting meeting = Sample.meeting();
        Attendance someone = meeting.getAttendances().get(0);
        minutes.create(Path.of("federation.paragraf"), federation).save();
        ModelFile file = minutes.create(Path.of("2024/möte 1.paragraf"), meeting);
        someone.setPerson(federation.getPersons().get(0));
        file.save();
        assertThat(file.path()).content().contains("href=\"../federation.paragraf#asa-oberg\"");

        Path second = Files.move(first, folder.resolve("second"));
        ModelFolder moved = files.folder(second);
        assertThat(moved.files()).isEqualTo(List.of(Path.of("2024/möte 1.paragraf"), Path.of("federation.paragraf")));
        Meeting again = (Meeting) moved.open(Path.of("2024/möte 1.paragraf")).root();
        assertThat(again.getAttendances().get(0).getPerson())
                .isSameAs(((Federation) moved.federation().orElseThrow().root())
                        .getPersons()
                        .get(0));
    }

    @Test
    void a_file_that_is_closed_is_let_go_and_found_again() throws Exception {
        ModelFolder minutes = files.folder(folder);
        Federation federation = Sample.federation();
        Meeting meeting = Sample.meeting();
        minutes.create(Path.of("federation.paragraf"), federation).save();
        minutes.create(Path.of("m.paragraf"), meeting).save();
        meeting.getAttendances().get(0).setPerson(federation.getPersons().get(0));
        meeting.setFederation(federation);

        minutes.close(Path.of("federation.paragraf"));
        minutes.close(Path.of("federation.paragraf"));
        assertThat(federation.eResource()).isNull();
        minutes.open(Path.of("m.paragraf")).save();
        assertThat(folder.resolve("m.paragraf")).content().contains("href=\"federation.paragraf#asa-oberg\"");
        assertThat(meeting.getAttendances().get(0).getPerson().getName()).isEqualTo("Åsa Öberg");
        assertThat(meeting.getFederation())
                .isNotSameAs(federation)
                .isSameAs(minutes.federation().orElseThrow().root());
    }

    @Test
    void the_second_to_save_is_told_and_loses_nothing() throws Exception {
        Path path = Files.writeString(folder.resolve("m.paragraf"), Sample.text());
        ModelFile mine = files.open(path);
        ModelFile theirs = files.open(path);
        ((Meeting) mine.root()).setPlace("Rådhuset");
        mine.save();
        String saved = Files.readString(path);
        ((Meeting) theirs.root()).setPlace("Biblioteket");

        assertThat(theirs.isChangedOnDisk()).isTrue();
        assertThatThrownBy(theirs::save)
                .isInstanceOf(FileChangedException.class)
                .hasMessageStartingWith("another program changed the file");
        assertThat(path).hasContent(saved);
        theirs.saveAs(folder.resolve("other.paragraf"));
        assertThat(((Meeting) files.open(folder.resolve("other.paragraf")).root()).getPlace())
                .isEqualTo("Biblioteket");
    }

    @Test
    void comments_are_told_of_as_they_will_be_gone() throws Exception {
        String text = Sample.text().replace("  <signatories", "  <!-- who signs -->\n  <signatories");
        ModelFile file = files.open(Files.writeString(folder.resolve("m.paragraf"), text));
        assertThat(file.warnings())
                .extracting(warning -> warning.in(Locale.ENGLISH))
                .containsExactly("has comments, which are not kept when it is saved");
    }

    @Test
    void plain_emf_reads_the_same_and_we_read_what_it_writes() throws Exception {
        Meeting meeting = Sample.meeting();
        files.create(folder.resolve("m.paragraf"), meeting).save();
        Resource plain = new XMIResourceImpl();
        plain.load(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("m.paragraf"))), null);
        assertThat(EcoreUtil.equals(plain.getContents().get(0), meeting)).isTrue();

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        plain.save(out, null);
        ModelContent content = files.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(content.warnings()).isEmpty();
        assertThat(EcoreUtil.equals(content.root(), meeting)).isTrue();
    }
}
