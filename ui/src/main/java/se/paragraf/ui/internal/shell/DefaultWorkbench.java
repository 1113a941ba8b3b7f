// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.nio.file.Path;
import java.time.Clock;
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
import se.paragraf.model.federation.Document;
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
import se.paragraf.ui.internal.document.WidgetListeners;
import se.paragraf.ui.internal.document.recovery.Autosave;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.FileOpener;
import se.paragraf.ui.spi.ImportPanel;
import se.paragraf.ui.spi.NewWizard;

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
    private OpenFiles files;
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
        files = new OpenFiles(this, tabs, memory);
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
        if (shell() != null && !shell().isDisposed() && files.folder().isPresent()) {
            others.look();
            if (files.look()) {
                files.readOn();
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
        return files.folder();
    }

    @Override
    public List<ModelFile> files() {
        return files.files();
    }

    @Override
    public Map<Path, Localized> faults() {
        return files.faults();
    }

    @Override
    public boolean openFolder(Path path) {
        return files.openFolder(path);
    }

    @Override
    public Optional<Editor> open(Path file) {
        return files.open(file);
    }

    /** A file is shown that was not before. */
    void opened(Path path) {
        rescue.offer(path);
    }

    Optional<FileOpener> fileOpener(Path path) {
        return services.fileOpener(path);
    }

    void editorsChanged() {
        listeners.tell(WorkbenchListener::editorsChanged);
    }

    Optional<OpenDocument> reopen(OpenDocument document) {
        return files.reopen(document);
    }

    boolean createAgain(OpenDocument document, Document content) {
        return files.createAgain(document, content);
    }

    boolean restore(Path path, Document content, Localized label) {
        return files.restore(path, content, label);
    }

    /** All files of the folder are there. */
    void folderIsRead() {
        listeners.tell(WorkbenchListener::folderChanged);
        documents().forEach(OpenDocument::check);
        retitle();
    }

    List<OpenDocument> documents() {
        return tabs.documents();
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
            files.drop(editor);
        } else {
            tabs.close(editor);
        }
        listeners.tell(WorkbenchListener::editorsChanged);
        activated();
        return true;
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
        files.refresh();
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
