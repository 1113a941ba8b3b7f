// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Fix;
import se.paragraf.core.validation.LiveValidation;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.Target;
import se.paragraf.ui.Workbench;

/** A document with its commands and its findings. */
public final class OpenDocument implements Editor {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDocument.class);

    private final Workbench workbench;
    private final ModelFile file;
    private final Pages pages;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
    private final WidgetListeners<EditorListener> listeners = new WidgetListeners<>();
    private SetFeature typing;
    private TypedText typed;
    private LiveValidation validation;
    private List<Finding> findings = List.of();
    private Map<Target, List<Finding>> failures;
    private Target selection;
    private boolean checking;
    private boolean closed;

    /** The pages that show the document. */
    @FunctionalInterface
    public interface Pages {

        /** Shows a place on the page that is best at it. */
        void reveal(Target target);
    }

    public OpenDocument(Workbench workbench, ModelFile file, Pages pages) {
        this.workbench = workbench;
        this.file = file;
        this.pages = pages;
        stack.addCommandStackListener(event -> changed());
        follow();
    }

    /** Follows the document by the rules of the moment; to be called anew when they are others. */
    public void follow() {
        if (validation != null) {
            validation.close();
            validation = null;
        }
        if (file.root() instanceof Meeting meeting) {
            validation = workbench
                    .paragraf()
                    .validating()
                    .follow(ValidationRequest.of(meeting).withFolder(file.path().getParent()));
            check();
        }
    }

    private void changed() {
        listeners.tell(EditorListener::changed);
        check();
    }

    /** Checks when the events that wait are done, once for all changes until then. */
    private void check() {
        Display display = workbench.shell().getDisplay();
        if (validation == null || checking) {
            return;
        }
        checking = true;
        display.asyncExec(() -> {
            checking = false;
            if (!closed && validation != null && !validation.recheck().isEmpty()) {
                findings = validation.findings().toList();
                failures = null;
                listeners.tell(EditorListener::findingsChanged);
            }
        });
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
        return set(object, feature, value, value instanceof String);
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
        SetFeature command = new SetFeature(new Term(feature).in(language()), object, feature, value);
        if (!command.canExecute()) {
            return false;
        }
        endTyping();
        typing = byTyping ? command : null;
        stack.execute(command);
        return true;
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
        return feature.isChangeable() && !feature.isDerived() && file.readOnly().isEmpty();
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public List<Finding> findings(Target target) {
        if (failures == null) {
            failures = findings.stream()
                    .filter(finding -> finding.outcome() == Outcome.FAIL)
                    .sorted(Comparator.comparing(Finding::severity))
                    .collect(Collectors.groupingBy(this::target));
        }
        return failures.getOrDefault(target, List.of());
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
    public boolean save() {
        try {
            endTyping();
            file.save();
            stack.saveIsDone();
            listeners.tell(EditorListener::stateChanged);
            workbench.refreshFolder();
            return true;
        } catch (ModelException e) {
            LOG.debug("{} is not saved", file.path(), e);
            workbench.complain(
                    Message.of(OpenDocument.class, "save.failed", file.path().toString()),
                    language -> e.reason(language));
            return false;
        }
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
        closed = true;
        if (validation != null) {
            validation.close();
        }
    }

    private Locale language() {
        return workbench.language();
    }
}
