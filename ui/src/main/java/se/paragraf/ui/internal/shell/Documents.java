// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import se.paragraf.ui.Editor;
import se.paragraf.ui.internal.document.OpenDocument;
import se.paragraf.ui.internal.document.recovery.Autosave;

/** The documents that are open, with what others do to their files and what is kept of them until they are saved. */
final class Documents {

    private final DefaultWorkbench workbench;
    private final EditorTabs tabs;
    private final OpenFiles files;
    private final OtherHands others;
    private final Rescue rescue;

    Documents(DefaultWorkbench workbench, CTabFolder folder, Services services, Memory memory) {
        this.workbench = workbench;
        tabs = new EditorTabs(folder, workbench, services);
        files = new OpenFiles(workbench, tabs, memory);
        others = new OtherHands(workbench);
        rescue = new Rescue(workbench);
        Shell shell = workbench.shell();
        DroppedFiles.openIn(workbench, shell);
        shell.addListener(SWT.Activate, event -> shell.getDisplay().asyncExec(this::lookAround));
    }

    OpenFiles files() {
        return files;
    }

    List<OpenDocument> all() {
        return tabs.documents();
    }

    List<Editor> editors() {
        return tabs.editors();
    }

    /** The document in front, with its pages. */
    Optional<EditorTab> front() {
        return tabs.active();
    }

    Optional<Editor> active() {
        return tabs.active().map(EditorTab::editor);
    }

    /** The user comes back, maybe from another program that changed files. */
    void lookAround() {
        Shell shell = workbench.shell();
        if (shell != null && !shell.isDisposed() && files.folder().isPresent()) {
            others.look();
            if (files.look()) {
                files.readOn();
            }
        }
    }

    /**
     * Closes a document, asking for what is not saved.
     *
     * @return false if the user would rather not
     */
    boolean close(Editor editor) {
        if (editor.isDirty() && !Unsaved.ask(workbench, List.of(editor))) {
            return false;
        }
        if (editor.isDirty()) {
            files.drop(editor);
        } else {
            tabs.close(editor);
        }
        workbench.news().editorsChanged();
        workbench.news().activated();
        return true;
    }

    /** Asks for what is not saved before the window closes. */
    boolean mayQuit() {
        List<Editor> dirty = editors().stream().filter(Editor::isDirty).toList();
        if (!dirty.isEmpty() && !Unsaved.ask(workbench, dirty)) {
            return false;
        }
        tabs.forgetKept();
        return true;
    }

    Optional<Autosave> keep(OpenDocument document, Widget owner) {
        return rescue.keep(document, owner);
    }

    /** Somebody else changed the file of a document that is to be saved. */
    boolean changedByOthers(OpenDocument document) {
        return others.ask(document);
    }

    /** Offers what was left behind when the program ended by force. */
    void offerRescued() {
        rescue.offer();
    }

    /** Offers what was left behind of a file that is shown now and was not before. */
    void offerRescued(Path file) {
        rescue.offer(file);
    }

    void contributionsChanged(boolean paragrafToo) {
        tabs.contributionsChanged(paragrafToo);
    }
}
