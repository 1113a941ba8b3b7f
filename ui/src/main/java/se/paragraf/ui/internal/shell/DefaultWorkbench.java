// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.Paragraf;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Form;
import se.paragraf.ui.Task;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.internal.document.OpenFolder;
import se.paragraf.ui.internal.document.WidgetListeners;
import se.paragraf.ui.spi.ImportPanel;

/** The window as contributions see it. */
final class DefaultWorkbench implements Workbench {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultWorkbench.class);

    private final WorkbenchWindow window;
    private final Services services;
    private final Locale language;
    private final Memory memory;
    private final WidgetListeners<WorkbenchListener> listeners = new WidgetListeners<>();
    private Panes panes;
    private EditorTabs tabs;
    private Background background;
    private StatusLineManager status;
    private OpenFolder folder;

    DefaultWorkbench(WorkbenchWindow window, Services services, Locale language, Memory memory) {
        this.window = window;
        this.services = services;
        this.language = language;
        this.memory = memory;
    }

    /** The controls are there. */
    void start(Panes shown, StatusLineManager line) {
        panes = shown;
        tabs = new EditorTabs(panes.main().control(), this, services);
        status = line;
        background = new Background(this, line);
    }

    @Override
    public Shell shell() {
        return window.getShell();
    }

    @Override
    public Locale language() {
        return language;
    }

    @Override
    public Paragraf paragraf() {
        return services.paragraf();
    }

    @Override
    public Optional<ModelFolder> folder() {
        return Optional.ofNullable(folder).map(OpenFolder::folder);
    }

    @Override
    public List<ModelFile> files() {
        return folder == null ? List.of() : folder.files();
    }

    @Override
    public Map<Path, Localized> faults() {
        Map<Path, Localized> faults = new LinkedHashMap<>();
        if (folder != null) {
            folder.faults().forEach((file, fault) -> faults.put(file, fault::reason));
        }
        return faults;
    }

    @Override
    public boolean openFolder(Path path) {
        for (Editor editor : editors()) {
            if (!close(editor)) {
                return false;
            }
        }
        try {
            folder = new OpenFolder(paragraf().files().folder(path));
        } catch (ModelException e) {
            complain(Message.of(DefaultWorkbench.class, "open.failed", path.toString()), e::reason);
            return false;
        }
        readOn();
        return true;
    }

    /** Reads the files of the folder one after the other, between what the user does. */
    private void readOn() {
        OpenFolder reading = folder;
        shell().getDisplay().asyncExec(() -> {
            if (reading == folder && shell() != null && !shell().isDisposed()) {
                if (reading.readNext()) {
                    readOn();
                } else {
                    listeners.tell(WorkbenchListener::folderChanged);
                }
            }
        });
    }

    @Override
    public Optional<Editor> open(Path file) {
        Path path = file.toAbsolutePath().normalize();
        try {
            if (folder == null || !path.startsWith(folder.folder().path())) {
                if (!openFolder(BodyFolder.around(path))) {
                    return Optional.empty();
                }
            }
            ModelFile opened = folder.folder().open(folder.folder().path().relativize(path));
            EditorTab tab = tabs.open(opened);
            listeners.tell(WorkbenchListener::editorsChanged);
            return Optional.of(tab.editor());
        } catch (ModelException e) {
            complain(Message.of(DefaultWorkbench.class, "open.failed", path.toString()), e::reason);
            return Optional.empty();
        }
    }

    @Override
    public List<Editor> editors() {
        return tabs.editors();
    }

    @Override
    public Optional<Editor> active() {
        return tabs.active().map(EditorTab::editor);
    }

    @Override
    public boolean close(Editor editor) {
        commit();
        if (editor.isDirty() && !Unsaved.ask(this, List.of(editor))) {
            return false;
        }
        boolean dropped = editor.isDirty();
        tabs.close(editor);
        if (dropped) {
            forget(editor);
        }
        listeners.tell(WorkbenchListener::editorsChanged);
        listeners.tell(WorkbenchListener::activated);
        return true;
    }

    /** What the user would not save is not to be seen in other documents either. */
    private void forget(Editor editor) {
        try {
            folder.folder()
                    .close(folder.folder().path().relativize(editor.file().path()));
            folder.forget(editor.file());
            readOn();
        } catch (ModelException e) {
            LOG.debug("{} is not let go of", editor.file().path(), e);
        }
    }

    boolean mayQuit() {
        commit();
        List<Editor> dirty = editors().stream().filter(Editor::isDirty).toList();
        return dirty.isEmpty() || Unsaved.ask(this, dirty);
    }

    /** What is being typed becomes part of the document. */
    void commit() {
        Control focus = shell().getDisplay().getFocusControl();
        if (focus != null) {
            focus.notifyListeners(SWT.DefaultSelection, new Event());
        }
    }

    @Override
    public void showView(String id) {
        panes.select(id);
    }

    @Override
    public Form form(Composite parent, Editor editor) {
        return new FeatureForm(parent, editor, services);
    }

    @Override
    public Optional<ImportPanel> importPanel(String kind) {
        return services.importPanel(kind);
    }

    @Override
    public <T> void run(Localized title, Task<T> task, Consumer<T> then) {
        background.run(title, task, then);
    }

    @Override
    public void say(Localized text) {
        status.setMessage(text.in(language));
    }

    @Override
    public void complain(Localized what, Localized why) {
        MessageDialog.openError(shell(), what.in(language), why.in(language));
    }

    /** Something failed that should not have. */
    void failed(Throwable fault) {
        LOG.error("The user interface failed", fault);
        if (shell() != null && !shell().isDisposed()) {
            complain(
                    Message.of(DefaultWorkbench.class, "failed"),
                    Message.of(DefaultWorkbench.class, "failed.why", fault.toString()));
        }
    }

    @Override
    public IDialogSettings settings(String part) {
        return memory.section(part);
    }

    @Override
    public void refreshFolder() {
        if (folder == null) {
            return;
        }
        try {
            folder.look();
            readOn();
        } catch (ModelException e) {
            complain(
                    Message.of(
                            DefaultWorkbench.class,
                            "open.failed",
                            folder.folder().path().toString()),
                    e::reason);
        }
    }

    @Override
    public void quit() {
        shell().close();
    }

    @Override
    public void listen(Widget owner, WorkbenchListener listener) {
        listeners.add(owner, listener);
    }

    void activated() {
        listeners.tell(WorkbenchListener::activated);
    }

    void documentChanged() {
        listeners.tell(WorkbenchListener::documentChanged);
    }

    void contributionsChanged(boolean paragrafToo) {
        tabs.contributionsChanged(paragrafToo);
        if (paragrafToo) {
            listeners.tell(WorkbenchListener::servicesChanged);
        }
    }
}
