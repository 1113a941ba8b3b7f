// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.swt.widgets.Widget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.minutes.AdjustedParts;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Fix;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.FileChangedException;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.History;
import se.paragraf.ui.Target;
import se.paragraf.ui.Workbench;

/** A document with its commands and its findings. */
public final class OpenDocument implements Editor {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDocument.class);

    private final Workbench workbench;
    private final ModelFile file;
    private final Pages pages;
    private final Steps stack = new Steps();
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
    private final WidgetListeners<EditorListener> listeners = new WidgetListeners<>();
    private final LiveFindings findings;
    private SetFeature typing;
    private TypedText typed;
    private byte[] asSaved;
    private AdjustedParts adjusted;
    private Target selection;

    /** What shows the document, and speaks with the user for it. */
    public interface Pages {

        /** Shows a place on the page that is best at it. */
        void reveal(Target target);

        /**
         * Somebody else changed the file, so that it was not saved.
         *
         * @return whether it is saved after all
         */
        boolean changedByOthers();
    }

    public OpenDocument(Workbench workbench, ModelFile file, Pages pages) {
        this.workbench = workbench;
        this.file = file;
        this.pages = pages;
        this.adjusted = adjusted();
        stack.addCommandStackListener(event -> changed());
        noteAsSaved();
        findings = new LiveFindings(workbench, file, () -> listeners.tell(EditorListener::findingsChanged));
    }

    /** Follows the document by the rules of the moment; to be called anew when they are others. */
    public void follow() {
        findings.follow();
    }

    /** Checks again, as something beside the document was changed that rules may look at. */
    public void check() {
        findings.check();
    }

    private void changed() {
        AdjustedParts before = adjusted;
        adjusted = adjusted();
        listeners.tell(EditorListener::changed);
        if (!adjusted.equals(before)) {
            listeners.tell(EditorListener::stateChanged);
        }
        findings.check();
    }

    private AdjustedParts adjusted() {
        return root() instanceof Meeting meeting ? AdjustedParts.of(meeting) : new AdjustedParts(false, List.of());
    }

    @Override
    public Workbench workbench() {
        return workbench;
    }

    @Override
    public ModelFile file() {
        return file;
    }

    @Override
    public Document root() {
        return file.root();
    }

    @Override
    public Localized name() {
        return DocumentName.of(file);
    }

    @Override
    public EditingDomain domain() {
        return domain;
    }

    @Override
    public boolean execute(Localized label, Command command) {
        endTyping();
        if (!command.canExecute()) {
            command.dispose();
            return false;
        }
        Command labelled = new CommandWrapper(label.in(language()), "", command);
        stack.execute(labelled);
        return true;
    }

    @Override
    public boolean type(Localized label, Object place, Command command) {
        if (typed != null && stack.getMostRecentCommand() == typed && typed.goesOn(place)) {
            if (!typed.appendAndExecute(command)) {
                return false;
            }
            changed();
            return true;
        }
        TypedText first = new TypedText(label.in(language()), place);
        first.append(command);
        if (!first.canExecute()) {
            first.dispose();
            return false;
        }
        endTyping();
        typed = first;
        stack.execute(first);
        return true;
    }

    private void endTyping() {
        typing = null;
        typed = null;
    }

    @Override
    public boolean set(EObject object, EStructuralFeature feature, Object value) {
        return set(object, feature, value, false);
    }

    @Override
    public boolean type(EObject object, EStructuralFeature feature, Object value) {
        return set(object, feature, value, true);
    }

    private boolean set(EObject object, EStructuralFeature feature, Object value, boolean byTyping) {
        if (byTyping && typing != null && stack.getMostRecentCommand() == typing && typing.sets(object, feature)) {
            if (Objects.equals(SetFeature.current(object, feature), value)) {
                return false;
            }
            typing.goOn(value);
            changed();
            return true;
        }
        SetFeature command = new SetFeature(step(object, feature).in(language()), object, feature, value);
        if (!command.canExecute()) {
            return false;
        }
        endTyping();
        typing = byTyping ? command : null;
        stack.execute(command);
        return true;
    }

    /** What it is called to change a feature: that of the document by its name alone, one within it by that of its object too. */
    private static Localized step(EObject object, EStructuralFeature feature) {
        Term term = new Term(feature);
        return object instanceof Document
                ? Message.of(OpenDocument.class, "step", term)
                : Message.of(OpenDocument.class, "step.within", new Term(object.eClass()), term);
    }

    @Override
    public boolean apply(Fix fix) {
        CompoundCommand command = new CompoundCommand(fix.title().in(language()));
        List<SetFeature> parts = new ArrayList<>();
        for (Edit edit : fix.edits()) {
            if (!mayEdit(edit.target(), edit.feature())) {
                return false;
            }
            parts.add(new SetFeature("", edit.target(), edit.feature(), edit.value()));
        }
        parts.stream().filter(SetFeature::canExecute).forEach(command::append);
        return execute(fix.title(), command);
    }

    @Override
    public boolean mayEdit(EObject object, EStructuralFeature feature) {
        return feature.isChangeable()
                && !feature.isDerived()
                && lock(object, feature).isEmpty();
    }

    @Override
    public Optional<Localized> lock(EObject object, EStructuralFeature feature) {
        if (file.readOnly().isPresent()) {
            return Optional.of(file.readOnly().get());
        }
        return adjusted.have(object, feature)
                ? Optional.of(Message.of(OpenDocument.class, "adjusted"))
                : Optional.empty();
    }

    @Override
    public List<Finding> findings() {
        return findings.now();
    }

    @Override
    public List<Finding> findings(Target target) {
        return findings.failuresAt(target);
    }

    @Override
    public List<Finding> findingsWithin(EObject object) {
        return findings.failuresWithin(object);
    }

    @Override
    public Target target(Finding finding) {
        return Locations.target(root(), finding);
    }

    @Override
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    @Override
    public History history() {
        return stack.history();
    }

    @Override
    public void go(int done) {
        endTyping();
        stack.go(done);
    }

    @Override
    public Optional<Document> saved() {
        if (asSaved == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(workbench
                    .paragraf()
                    .files()
                    .read(new ByteArrayInputStream(asSaved))
                    .root());
        } catch (ModelException e) {
            throw new IllegalStateException("what was read once cannot be read again", e);
        }
    }

    /** The bytes that its file had when it was read or saved last; empty if there was none. */
    public Optional<byte[]> bytesAsSaved() {
        return Optional.ofNullable(asSaved);
    }

    /** Gives the document the content of another version of it, as one change. */
    public boolean replace(Localized label, Document content) {
        return execute(label, new NewContent(root(), content));
    }

    private void noteAsSaved() {
        try {
            asSaved = Files.readAllBytes(file.path());
        } catch (IOException e) {
            LOG.debug("{} is not there yet", file.path(), e);
        }
    }

    @Override
    public boolean save() {
        endTyping();
        try {
            file.save();
        } catch (FileChangedException e) {
            LOG.debug("{} was changed by others", file.path(), e);
            return pages.changedByOthers();
        } catch (ModelException e) {
            return notSaved(file.path(), e);
        }
        saveIsDone();
        return true;
    }

    @Override
    public boolean saveAs(Path path) {
        endTyping();
        try {
            file.saveAs(path);
        } catch (ModelException e) {
            return notSaved(path, e);
        }
        saveIsDone();
        return true;
    }

    private boolean notSaved(Path path, ModelException why) {
        LOG.debug("{} is not saved", path, why);
        workbench.complain(Message.of(OpenDocument.class, "save.failed", path.toString()), why::reason);
        return false;
    }

    private void saveIsDone() {
        stack.saveIsDone();
        noteAsSaved();
        listeners.tell(EditorListener::stateChanged);
        workbench.refreshFolder();
    }

    @Override
    public Optional<Target> selection() {
        return Optional.ofNullable(selection);
    }

    @Override
    public void reveal(Target target) {
        pages.reveal(target);
        select(target);
    }

    @Override
    public void select(Target target) {
        if (!target.equals(selection)) {
            selection = target;
            endTyping();
            listeners.tell(listener -> listener.selected(target));
        }
    }

    @Override
    public void listen(Widget owner, EditorListener listener) {
        listeners.add(owner, listener);
    }

    /** Lets go of the document. */
    public void close() {
        findings.close();
    }

    private Locale language() {
        return workbench.language();
    }
}
