// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

/** Content that was kept elsewhere becomes that of the document. */
class NewContentTest {

    @TempDir
    private Path folder;

    private final ModelFiles files = ModelFiles.standalone();
    private final BasicCommandStack stack = new BasicCommandStack();

    @ParameterizedTest
    @ValueSource(strings = {"meeting.paragraf", "2024/meeting.paragraf"})
    void the_document_is_what_was_kept_and_after_undoing_what_it_was(String name) throws Exception {
        ModelFile file = meeting(name);
        Meeting meeting = (Meeting) file.root();
        byte[] before = file.bytes();
        meeting.setTitle("Extra");
        meeting.getParagraphs().add(MinutesFactory.eINSTANCE.createParagraph());
        byte[] kept = file.bytes();
        meeting.setTitle(null);
        meeting.getParagraphs().clear();

        stack.execute(command(meeting, kept));

        assertThat(file.bytes()).isEqualTo(kept);
        assertThat(meeting.getFederation().getName()).isEqualTo("Granbygden");
        stack.undo();
        assertThat(file.bytes()).isEqualTo(before);
        stack.redo();
        assertThat(file.bytes()).isEqualTo(kept);
    }

    private Command command(Meeting meeting, byte[] kept) throws Exception {
        return new NewContent(
                meeting, files.read(new ByteArrayInputStream(kept)).root());
    }

    private ModelFile meeting(String name) throws Exception {
        Files.createDirectories(folder.resolve(name).getParent());
        ModelFolder opened = files.folder(folder);
        Federation body = FederationFactory.eINSTANCE.createFederation();
        body.setName("Granbygden");
        opened.create(Path.of(ModelFolder.FEDERATION), body).save();
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.setFederation(body);
        ModelFile file = opened.create(Path.of(name), meeting);
        file.save();
        return file;
    }
}
