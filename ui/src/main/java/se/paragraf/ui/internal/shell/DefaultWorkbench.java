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
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import se.paragraf.core.Paragraf;
import se.paragraf.model.compare.Change;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Form;
import se.paragraf.ui.Stop;
import se.paragraf.ui.Task;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.ImportPanel;
import se.paragraf.ui.spi.NewWizard;

/** The window as contributions see it. */
final class DefaultWorkbench implements Workbench {

    private final WorkbenchWindow window;
    private final Services services;
    private final Locale language;
    private final Memory memory;
    private Panes panes;
    private News news;
    private Documents documents;
    private Background background;
    private Talk talk;

    DefaultWorkbench(WorkbenchWindow window, Services services, Locale language, Memory memory) {
        this.window = window;
        this.services = services;
        this.language = language;
        this.memory = memory;
    }

    /** The controls are there. */
    void start(Panes shown, StatusLineManager line) {
        panes = shown;
        news = new News(this, window, shown);
        talk = new Talk(window, language, line, services.faults());
        documents = new Documents(this, panes.main().control(), services, memory);
        background = new Background(this, ProgressItem.in(line, language));
    }

    Documents documents() {
        return documents;
    }

    News news() {
        return news;
    }

    Talk talk() {
        return talk;
    }

    Services services() {
        return services;
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
        return documents.files().folder();
    }

    @Override
    public List<ModelFile> files() {
        return documents.files().files();
    }

    @Override
    public boolean isReading() {
        return documents.files().isReading();
    }

    @Override
    public Map<Path, Localized> faults() {
        return documents.files().faults();
    }

    @Override
    public boolean openFolder(Path path) {
        return documents.files().openFolder(path);
    }

    @Override
    public Optional<Editor> open(Path file) {
        return documents.files().open(file);
    }

    @Override
    public List<Editor> editors() {
        return documents.editors();
    }

    @Override
    public Optional<Editor> active() {
        return documents.active();
    }

    @Override
    public boolean close(Editor editor) {
        commit();
        return documents.close(editor);
    }

    /** What is being typed becomes part of the document. */
    void commit() {
        Typing.commit(shell().getDisplay());
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
        return services.importPanel(kind).map(panel -> new MadePanel(panel, this));
    }

    @Override
    public <T> void run(Localized title, Task<T> task, Consumer<T> then) {
        background.run(title, task, then);
    }

    @Override
    public <T> void refresh(Localized title, Task<T> task, Consumer<T> then) {
        background.refresh(title, task, then);
    }

    @Override
    public void say(Localized text) {
        talk.say(text);
    }

    @Override
    public void complain(Localized what, Localized why) {
        talk.complain(what, why);
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
        if (services.faults().ask(action, asked -> asked.isEnabled(this), false)) {
            talk.attempt(() -> action.run(this));
        }
    }

    @Override
    public List<NewWizard> wizards() {
        return services.wizards();
    }

    @Override
    public void start(NewWizard wizard) {
        commit();
        if (services.faults().ask(wizard, asked -> asked.isEnabled(this), false)) {
            talk.attempt(() -> new WizardDialog(shell(), wizard.create(this)).open());
        }
    }

    @Override
    public List<Path> recent() {
        return memory.recent();
    }

    @Override
    public void showChanges(Localized title, List<Change> changes) {
        talk.showChanges(title, changes);
    }

    @Override
    public IDialogSettings settings(String part) {
        return memory.section(part);
    }

    @Override
    public void walk(Stop stop, int step) {
        Walk.walk(stop, step, panes, this);
    }

    @Override
    public boolean explain() {
        return FeatureHelp.show(this);
    }

    @Override
    public void refreshFolder() {
        documents.files().refresh();
    }

    @Override
    public void quit() {
        shell().close();
    }

    @Override
    public void listen(Widget owner, WorkbenchListener listener) {
        news.listen(owner, listener);
    }
}
