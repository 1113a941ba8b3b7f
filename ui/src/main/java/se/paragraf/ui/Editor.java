// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Widget;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Fix;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.text.Localized;

/** An open document. Its content is changed by commands alone, so that each change can be undone. */
@ProviderType
public interface Editor {

    /**
     * The workbench that the editor is part of.
     *
     * @return the workbench
     */
    Workbench workbench();

    /**
     * The file of the document.
     *
     * @return the open file, not to be saved but by {@link #save}
     */
    ModelFile file();

    /**
     * The document itself.
     *
     * @return the root of the file
     */
    Document root();

    /**
     * What people call the document: the body and the day of a meeting.
     *
     * @return a short name
     */
    Localized name();

    /**
     * Makes commands, and knows how objects are shown.
     *
     * @return the domain of the document
     */
    EditingDomain domain();

    /**
     * Changes the document. The findings follow.
     *
     * @param label what the change is called when it is to be undone
     * @param command the change; one that cannot be executed does nothing
     * @return whether it was executed
     */
    boolean execute(Localized label, Command command);

    /**
     * Changes the document by what somebody types, letter by letter. The changes are undone together until the user works
     * on another place, or something else is done.
     *
     * @param label what the changes are called when they are to be undone
     * @param place what is typed into; another one begins a new step to undo
     * @param command the change; one that cannot be executed does nothing
     * @return whether it was executed
     */
    boolean type(Localized label, Object place, Command command);

    /**
     * Sets a feature of an object by a command of its own; nothing happens if it has that value already.
     *
     * @param object an object of the document
     * @param feature one of its features
     * @param value the value, null to unset it; for a feature with many values the whole list
     * @return whether it was changed
     */
    boolean set(EObject object, EStructuralFeature feature, Object value);

    /**
     * Sets a feature while the user types: the change goes on with the one before if that was typed into the same feature, so
     * that undoing takes back what was typed and not a letter. What is selected elsewhere ends it.
     *
     * @param object an object of the document
     * @param feature one of its features
     * @param value what is typed so far, null to unset it; for a feature with many values the whole list
     * @return whether it was changed
     */
    boolean type(EObject object, EStructuralFeature feature, Object value);

    /**
     * Makes all edits of a proposal in one command.
     *
     * @param fix a proposal of one of the {@link #findings}
     * @return whether it was done; false where the document may not be changed there
     */
    boolean apply(Fix fix);

    /**
     * Whether the user may change something: minutes that are adjusted are locked but for what happens to them later.
     *
     * @param object an object of the document
     * @param feature one of its features
     * @return false if the field is to be shown without being edited
     */
    boolean mayEdit(EObject object, EStructuralFeature feature);

    /**
     * Why the user may not change something that people change otherwise.
     *
     * @param object an object of the document
     * @param feature one of its features
     * @return the reason and what to do, to be shown once beside the fields; empty if it may be changed, or never is
     */
    Optional<Localized> lock(EObject object, EStructuralFeature feature);

    /**
     * What the rules say of the document as it is.
     *
     * @return the findings in the order of the rules, those that pass among them; none before the first check is through
     */
    List<Finding> findings();

    /**
     * What is wrong at a place.
     *
     * @param target a place in the document; one without a feature is the object as a whole
     * @return the findings that fail at this very place, the gravest first
     */
    List<Finding> findings(Target target);

    /**
     * What the rules say of an object and of all that it contains.
     *
     * @param object an object of the document
     * @return the findings that fail at it or within it, the gravest first
     */
    List<Finding> findingsWithin(EObject object);

    /**
     * The place in the document that a finding is about.
     *
     * @param finding one of the {@link #findings}
     * @return the most exact place that can be told
     */
    Target target(Finding finding);

    /**
     * Whether there are changes that are not in the file.
     *
     * @return true if there are
     */
    boolean isDirty();

    /**
     * What was done since the document was opened.
     *
     * @return the steps that can be undone and done again
     */
    History history();

    /**
     * Undoes or does again until a number of steps is done.
     *
     * @param done from 0 to the number of steps of the {@link #history}
     */
    void go(int done);

    /**
     * The document as it stands in its file, to be compared with what it is now.
     *
     * @return a version of its own, whose references to other files are not resolved; empty if it was never saved
     */
    Optional<Document> saved();

    /**
     * Saves the document. What keeps it from being saved is told to the user, and nothing is lost.
     *
     * @return whether it was saved
     */
    boolean save();

    /**
     * Saves the document under another name and goes on with that file; the one before stays as it was saved. What keeps it
     * from being saved is told to the user, and nothing is lost.
     *
     * @param file the new place, where no file may be
     * @return whether it was saved
     */
    boolean saveAs(Path file);

    /**
     * What the user looks at or works on.
     *
     * @return the place; empty if there is none yet
     */
    Optional<Target> selection();

    /**
     * Shows a place, on the page that is best at it, and makes it the selection.
     *
     * @param target a place in the document
     */
    void reveal(Target target);

    /**
     * Tells the others what the user works on, without moving anything.
     *
     * @param target a place in the document
     */
    void select(Target target);

    /**
     * Listens to the document as long as a widget lives.
     *
     * @param owner the widget that wants to know
     * @param listener told of what happens
     */
    void listen(Widget owner, EditorListener listener);
}
