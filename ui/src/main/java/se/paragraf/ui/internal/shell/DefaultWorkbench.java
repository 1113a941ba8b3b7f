// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.Paragraf;
import se.paragraf.model.compare.Change;
import se.paragraf.model.compare.ModelCopy;
import se.paragraf.model.federation.Document;
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
import se.paragraf.ui.internal.document.OpenDocument;
import se.paragraf.ui.internal.document.OpenFolder;
import se.paragraf.ui.internal.document.WidgetListeners;
import se.paragraf.ui.internal.document.recovery.Autosave;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.FileOpener;
import se.paragraf.ui.spi.ImportPanel;
import se.paragraf.ui.spi.NewWizard;

/** The window as contributions see it. */
final class DefaultWorkbench implements Workbench {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultWorkbench.class);
    private static final int SHOWN = 5;

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
    private OtherHands others;
    private Rescue rescue;

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
        ProgressItem progress =
                new ProgressItem(Message.of(DefaultWorkbench.class, "cancel").in(language));
        line.add(progress);
        line.update(true);
        background = new Background(this, progress);
        others = new OtherHands(this);
        rescue = new Rescue(this);
        DroppedFiles.openIn(this, shell());
        shell().addListener(SWT.Activate, event -> shell().getDisplay().asyncExec(this::lookAround));
    }

    /** The user comes back, maybe from another program that changed files. */
    private void lookAround() {
        if (shell() != null && !shell().isDisposed() && folder != null) {
            others.look();
            if (look()) {
                readOn();
            }
        }
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
            memory.note(path);
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
                    showReading(reading.left());
                    readOn();
                } else {
                    showReading(0);
                    folderIsRead();
                }
            }
        });
    }

    private void showReading(int left) {
        if (left > SHOWN) {
            say(Message.of(DefaultWorkbench.class, "reading", left));
        } else if (left == 0) {
            say(spoken -> "");
        }
    }

    private void folderIsRead() {
        listeners.tell(WorkbenchListener::folderChanged);
        documents().forEach(OpenDocument::check);
        retitle();
    }

    @Override
    public Optional<Editor> open(Path file) {
        Path path = file.toAbsolutePath().normalize();
        if (!path.toString().endsWith(ModelFolder.ENDING)) {
            Optional<FileOpener> opener = services.fileOpener(path);
            if (opener.isPresent()) {
                opener.get().open(this, path);
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
                shell().getDisplay().asyncExec(() -> rescue.offer(path));
            }
            return Optional.of(document);
        } catch (ModelException e) {
            complain(Message.of(DefaultWorkbench.class, "open.failed", path.toString()), e::reason);
            return Optional.empty();
        }
    }

    private OpenDocument show(ModelFile file) {
        EditorTab tab = tabs.open(file);
        listeners.tell(WorkbenchListener::editorsChanged);
        return tab.editor();
    }

    List<OpenDocument> documents() {
        return tabs.documents();
    }

    /** Opens a document anew, as its file is another one now, without what was not saved. */
    Optional<OpenDocument> reopen(OpenDocument document) {
        Path path = document.file().path();
        drop(document);
        return open(path).flatMap(this::document);
    }

    private Optional<OpenDocument> document(Editor editor) {
        return documents().stream().filter(document -> document == editor).findFirst();
    }

    /** Writes the file of a document that is not there any more. */
    boolean createAgain(OpenDocument document, Document content) {
        Path path = document.file().path();
        drop(document);
        return create(path, content).filter(OpenDocument::save).isPresent();
    }

    private Optional<OpenDocument> create(Path path, Document content) {
        try {
            return Optional.of(
                    show(folder.folder().create(folder.folder().path().relativize(path), content)));
        } catch (ModelException e) {
            complain(Message.of(DefaultWorkbench.class, "open.failed", path.toString()), e::reason);
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

    Optional<Autosave> keep(OpenDocument document, Widget owner) {
        return rescue.keep(document, owner);
    }

    /** Somebody else changed the file of a document that is to be saved. */
    boolean changedByOthers(OpenDocument document) {
        return others.ask(document);
    }

    /** Offers what was left behind when the program ended by force. */
    void rescue() {
        rescue.offer();
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
        if (editor.isDirty()) {
            drop(editor);
        } else {
            tabs.close(editor);
        }
        listeners.tell(WorkbenchListener::editorsChanged);
        activated();
        return true;
    }

    /** What the user would not save is not to be seen in other documents either. */
    private void drop(Editor editor) {
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

    boolean mayQuit() {
        commit();
        List<Editor> dirty = editors().stream().filter(Editor::isDirty).toList();
        if (!dirty.isEmpty() && !Unsaved.ask(this, dirty)) {
            return false;
        }
        tabs.forgetKept();
        return true;
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
    public Clock clock() {
        return services.clock();
    }

    @Override
    public List<Action> actions() {
        return services.actions();
    }

    @Override
    public void perform(Action action) {
        commit();
        // A key of a dimmed item does nothing: the state may be older than the last edit.
        if (action.isEnabled(this)) {
            action.run(this);
        }
    }

    @Override
    public List<NewWizard> wizards() {
        return services.wizards();
    }

    @Override
    public void start(NewWizard wizard) {
        commit();
        if (wizard.isEnabled(this)) {
            new WizardDialog(shell(), wizard.create(this)).open();
        }
    }

    @Override
    public List<Path> recent() {
        return memory.recent();
    }

    @Override
    public void showChanges(Localized title, List<Change> changes) {
        new ComparisonDialog(
                        shell(),
                        language,
                        title,
                        title,
                        List.of(new ComparisonDialog.Group(title, changes)),
                        Message.of(DefaultWorkbench.class, "close").in(language))
                .open();
    }

    @Override
    public IDialogSettings settings(String part) {
        return memory.section(part);
    }

    @Override
    public void refreshFolder() {
        if (folder != null) {
            look();
            readOn();
        }
    }

    private boolean look() {
        try {
            return folder.look(file -> tabs.tab(file).isPresent());
        } catch (ModelException e) {
            complain(
                    Message.of(
                            DefaultWorkbench.class,
                            "open.failed",
                            folder.folder().path().toString()),
                    e::reason);
            return false;
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
        retitle();
    }

    private void retitle() {
        shell().setText(WindowTitle.of(this));
        panes.retitle();
        window.updateMenus();
    }

    /** A document was changed, or found to have other findings. */
    void documentChanged(OpenDocument changed) {
        listeners.tell(WorkbenchListener::documentChanged);
        documents().stream().filter(document -> document != changed).forEach(OpenDocument::check);
        retitle();
    }

    void contributionsChanged(boolean paragrafToo) {
        tabs.contributionsChanged(paragrafToo);
        listeners.tell(WorkbenchListener::contributionsChanged);
        if (paragrafToo) {
            listeners.tell(WorkbenchListener::servicesChanged);
        }
    }
}
