// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.Paragraf;
import se.paragraf.model.compare.Change;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.ImportPanel;
import se.paragraf.ui.spi.NewWizard;

/** The window with its editors and views. */
@ProviderType
public interface Workbench {

    /**
     * The window, to open dialogs over it.
     *
     * @return the shell
     */
    Shell shell();

    /**
     * The language of the user.
     *
     * @return Swedish or English
     */
    Locale language();

    /**
     * The services of the moment; not to be kept, as bundles come and go.
     *
     * @return the services
     */
    Paragraf paragraf();

    /**
     * The folder of the body whose minutes are worked on.
     *
     * @return the folder; empty if none is open
     */
    Optional<ModelFolder> folder();

    /**
     * The files of the folder, those that are read already; {@link WorkbenchListener#folderChanged} tells of more. A file that
     * is edited is the same object in its editor.
     *
     * @return the files in the order of their names
     */
    List<ModelFile> files();

    /**
     * Whether files of the folder are still to be read.
     *
     * @return true until {@link #files} and {@link #faults} are complete
     */
    boolean isReading();

    /**
     * The files of the folder that cannot be read.
     *
     * @return the reasons by the path of the file, relative to the folder
     */
    Map<Path, Localized> faults();

    /**
     * Opens a folder instead of the one that is open. What is not saved is asked for.
     *
     * @param folder an existing folder
     * @return whether it was opened
     */
    boolean openFolder(Path folder);

    /**
     * Opens a file of the model, or shows it if it is open already; another file is left to what
     * {@link se.paragraf.ui.spi.FileOpener opens} it. What keeps it from being opened is told to the user.
     *
     * @param file a file; the folder around it is opened if it lies in another one
     * @return its editor; empty if it could not be opened, or is none of the model
     */
    Optional<Editor> open(Path file);

    /**
     * The documents that are open.
     *
     * @return their editors, from left to right
     */
    List<Editor> editors();

    /**
     * The document that the user works on.
     *
     * @return its editor; empty if there is none
     */
    Optional<Editor> active();

    /**
     * Closes an editor, asking for what is not saved.
     *
     * @param editor an open editor
     * @return false if the user would rather not
     */
    boolean close(Editor editor);

    /**
     * Shows a view.
     *
     * @param id the identity of the view; nothing happens if there is none
     */
    void showView(String id);

    /**
     * Makes a control with a field for each feature that the user may see of an object, as the metamodel describes them;
     * those of extensions too. Inside another form it is part of that one, and does not scroll by itself.
     *
     * @param parent where to put it
     * @param editor the editor of the document
     * @return a form for any object of the document
     */
    Form form(Composite parent, Editor editor);

    /**
     * What shows the sources of a kind.
     *
     * @param kind the kind of an importer
     * @return the most preferred of those that are installed
     */
    Optional<ImportPanel> importPanel(String kind);

    /**
     * Does long work in the background. It is shown in the status line, where it can be cancelled.
     *
     * @param <T> what comes out of it
     * @param title what is done
     * @param task the work
     * @param then what to do with the result, back on this thread; not called if it failed or was cancelled
     */
    <T> void run(Localized title, Task<T> task, Consumer<T> then);

    /**
     * Does short work in the background for what is shown, in the order asked for. It is as {@link #run}, but does not wait for
     * what is done there.
     *
     * @param <T> what comes out of it
     * @param title what is done
     * @param task the work
     * @param then what to do with the result, back on this thread; not called if it failed or was cancelled
     */
    <T> void refresh(Localized title, Task<T> task, Consumer<T> then);

    /**
     * Tells the user something in the status line.
     *
     * @param text one line
     */
    void say(Localized text);

    /**
     * Tells the user in a dialog what could not be done.
     *
     * @param what was tried
     * @param why it could not be done, and what to do
     */
    void complain(Localized what, Localized why);

    /**
     * The time, as it is for all that is due.
     *
     * @return a clock in the time zone of the user
     */
    Clock clock();

    /**
     * What the user can do.
     *
     * @return the actions in their order
     */
    List<Action> actions();

    /**
     * Does something as if the user chose it from the menu; nothing happens if it cannot be done now.
     *
     * @param action one of the {@link #actions}
     */
    void perform(Action action);

    /**
     * What the user can start.
     *
     * @return the wizards in their order
     */
    List<NewWizard> wizards();

    /**
     * Starts a wizard as if the user chose it from the menu; nothing happens if it cannot be used now.
     *
     * @param wizard one of the {@link #wizards}
     */
    void start(NewWizard wizard);

    /**
     * The folders and files that were open lately.
     *
     * @return those that are still there, the latest first
     */
    List<Path> recent();

    /**
     * Shows the user in a dialog what differs.
     *
     * @param title what was compared
     * @param changes the differences, in their order
     */
    void showChanges(Localized title, List<Change> changes);

    /**
     * What a part wants to remember until the next start.
     *
     * @param part the identity of the part
     * @return its own settings
     */
    IDialogSettings settings(String part);

    /**
     * Leads the focus on from where it is, round at the ends.
     *
     * @param stop what to go to
     * @param step 1 for the next one, -1 for the previous one
     */
    void walk(Stop stop, int step);

    /**
     * Shows the help of the field that has the focus.
     *
     * @return false if it has none
     */
    boolean explain();

    /** Looks at the folder again, after files of it were written by other means than an editor. */
    void refreshFolder();

    /** Closes the window, asking for what is not saved. */
    void quit();

    /**
     * Listens to the workbench as long as a widget lives.
     *
     * @param owner the widget that wants to know
     * @param listener told of what happens
     */
    void listen(Widget owner, WorkbenchListener listener);
}
