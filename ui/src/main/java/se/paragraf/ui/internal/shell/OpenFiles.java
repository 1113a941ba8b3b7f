// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.compare.ModelCopy;
import se.paragraf.model.federation.Document;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.internal.document.OpenDocument;
import se.paragraf.ui.internal.document.OpenFolder;
import se.paragraf.ui.spi.FileOpener;

/** The folder that is worked in, and the files of it that editors show. */
final class OpenFiles {

    private static final Logger LOG = LoggerFactory.getLogger(OpenFiles.class);
    private static final int SHOWN = 5;

    private final DefaultWorkbench workbench;
    private final EditorTabs tabs;
    private final Memory memory;
    private OpenFolder folder;
    private boolean told;

    OpenFiles(DefaultWorkbench workbench, EditorTabs tabs, Memory memory) {
        this.workbench = workbench;
        this.tabs = tabs;
        this.memory = memory;
    }

    /** Looks for what others did to the files, and reads what is new. */
    void refresh() {
        if (folder != null) {
            look();
            readOn();
        }
    }

    Optional<ModelFolder> folder() {
        return Optional.ofNullable(folder).map(OpenFolder::folder);
    }

    List<ModelFile> files() {
        return folder == null ? List.of() : folder.files();
    }

    boolean isReading() {
        return folder != null && folder.left() > 0;
    }

    Map<Path, Localized> faults() {
        Map<Path, Localized> faults = new LinkedHashMap<>();
        if (folder != null) {
            folder.faults().forEach((file, fault) -> faults.put(file, fault::reason));
        }
        return faults;
    }

    boolean openFolder(Path path) {
        for (Editor editor : tabs.editors()) {
            if (!workbench.close(editor)) {
                return false;
            }
        }
        try {
            folder = new OpenFolder(workbench.paragraf().files().folder(path));
            memory.note(path);
        } catch (ModelException e) {
            workbench.complain(Message.of(OpenFiles.class, "open.failed", path.toString()), e::reason);
            return false;
        }
        readOn();
        return true;
    }

    /** Reads the files of the folder one after the other, between what the user does. */
    void readOn() {
        OpenFolder reading = folder;
        workbench.shell().getDisplay().asyncExec(() -> {
            if (reading == folder
                    && workbench.shell() != null
                    && !workbench.shell().isDisposed()) {
                if (reading.readNext()) {
                    showReading(reading.left());
                    readOn();
                } else {
                    showReading(0);
                    workbench.news().folderIsRead();
                }
            }
        });
    }

    private void showReading(int left) {
        if (left > SHOWN) {
            told = true;
            workbench.say(Message.of(OpenFiles.class, "reading", left));
        } else if (left == 0 && told) {
            told = false;
            workbench.say(spoken -> "");
        }
    }

    Optional<Editor> open(Path file) {
        Path path = file.toAbsolutePath().normalize();
        if (!path.toString().endsWith(ModelFolder.ENDING)) {
            Optional<FileOpener> opener = workbench.services().fileOpener(path);
            if (opener.isPresent()) {
                workbench.talk().attempt(() -> opener.get().open(workbench, path));
                return Optional.empty();
            }
        }
        try {
            if (folder == null || !path.startsWith(folder.folder().path())) {
                if (!openFolder(BodyFolder.around(path))) {
                    return Optional.empty();
                }
            }
            ModelFile opened = folder.folder().open(folder.folder().path().relativize(path));
            boolean first = tabs.tab(opened).isEmpty();
            OpenDocument document = show(opened);
            if (first) {
                memory.note(path);
                workbench.shell().getDisplay().asyncExec(() -> workbench
                        .documents()
                        .offerRescued(path));
            }
            return Optional.of(document);
        } catch (ModelException e) {
            workbench.complain(Message.of(OpenFiles.class, "open.failed", path.toString()), e::reason);
            return Optional.empty();
        }
    }

    private OpenDocument show(ModelFile file) {
        EditorTab tab = tabs.open(file);
        workbench.news().editorsChanged();
        return tab.editor();
    }

    /**
     * Opens a document anew, as its file is another one now, without what was not saved. Where that file cannot be read the
     * user is told, and the document stays as it is.
     */
    Optional<OpenDocument> reopen(OpenDocument document) {
        Path path = document.file().path();
        Optional<Localized> fault = fault(path);
        if (fault.isPresent()) {
            workbench.complain(Message.of(OpenFiles.class, "open.failed", path.toString()), fault.get());
            return Optional.empty();
        }
        drop(document);
        return open(path).flatMap(this::document);
    }

    private Optional<Localized> fault(Path path) {
        try (var in = Files.newInputStream(path)) {
            workbench.paragraf().files().read(in);
            return Optional.empty();
        } catch (IOException e) {
            LOG.debug("{} cannot be read", path, e);
            return Optional.of(FileFault.reason(e));
        } catch (ModelException e) {
            LOG.debug("{} cannot be read", path, e);
            return Optional.of(e::reason);
        }
    }

    private Optional<OpenDocument> document(Editor editor) {
        return tabs.documents().stream().filter(document -> document == editor).findFirst();
    }

    private Optional<OpenDocument> create(Path path, Document content) {
        try {
            return Optional.of(
                    show(folder.folder().create(folder.folder().path().relativize(path), content)));
        } catch (ModelException e) {
            workbench.complain(Message.of(OpenFiles.class, "open.failed", path.toString()), e::reason);
            return Optional.empty();
        }
    }

    /**
     * Gives a document the content that was kept of it.
     *
     * @return whether the document has it now, not saved
     */
    boolean restore(Path path, Document content, Localized label) {
        if (Files.exists(path)) {
            Optional<OpenDocument> document = open(path).flatMap(this::document);
            document.ifPresent(opened -> opened.replace(label, content));
            return document.flatMap(tabs::tab).map(EditorTab::keep).orElse(false);
        }
        boolean opened = folder != null && path.startsWith(folder.folder().path()) || openFolder(path.getParent());
        return opened
                && create(path, ModelCopy.asVersion(content))
                        .flatMap(tabs::tab)
                        .map(EditorTab::keep)
                        .orElse(false);
    }

    /** What the user would not save is not to be seen in other documents either. */
    void drop(Editor editor) {
        tabs.close(editor);
        try {
            folder.folder()
                    .close(folder.folder().path().relativize(editor.file().path()));
            folder.forget(editor.file());
            readOn();
        } catch (ModelException e) {
            LOG.debug("{} is not let go of", editor.file().path(), e);
        }
    }

    boolean look() {
        try {
            return folder.look(file -> tabs.tab(file).isPresent());
        } catch (ModelException e) {
            workbench.complain(
                    Message.of(
                            OpenFiles.class,
                            "open.failed",
                            folder.folder().path().toString()),
                    e::reason);
            return false;
        }
    }
}
