// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.assignment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.register.AssignmentState;
import se.paragraf.core.register.ParagraphPlace;
import se.paragraf.core.register.Register;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.model.compare.ModelCopy;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Target;
import se.paragraf.ui.Workbench;

/** The assignments in the files of a folder that nothing says are done. */
public final class OpenAssignments {

    private static final Comparator<RegisteredAssignment> ORDER = Comparator.comparing(
                    (RegisteredAssignment assignment) -> assignment.due().orElse(LocalDate.MAX))
            .thenComparing(assignment -> assignment.place().date().orElse(LocalDate.MAX));

    private OpenAssignments() {}

    /**
     * Looks for them in the background.
     *
     * @param then gets those that are open, the first to be due first
     */
    public static void find(Workbench workbench, Consumer<List<RegisteredAssignment>> then) {
        List<Meeting> copies = workbench.files().stream()
                .map(ModelFile::root)
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .map(OpenAssignments::copy)
                .toList();
        Register register = workbench.paragraf().register();
        workbench.refresh(Message.of(OpenAssignments.class, "finding"), progress -> open(register, copies), then);
    }

    /** A copy that leads to no document. */
    private static Meeting copy(Meeting meeting) {
        Meeting copy = ModelCopy.asVersion(meeting);
        Federation body = meeting.getFederation();
        copy.setFederation(null);
        if (copy.getFederationName() == null && body != null) {
            copy.setFederationName(body.getName());
        }
        return copy;
    }

    /** Those that are open among some meetings, the first to be due first. */
    public static List<RegisteredAssignment> open(Register register, List<Meeting> meetings) {
        return register.assignments(meetings).stream()
                .filter(assignment -> assignment.state() == AssignmentState.OPEN)
                .sorted(ORDER)
                .toList();
    }

    /** Opens the minutes that gave an assignment, where they give it. */
    public static void reveal(Workbench workbench, RegisteredAssignment assignment) {
        for (ModelFile file : workbench.files()) {
            Optional<EObject> place = place(file, assignment);
            if (place.isPresent()) {
                workbench.open(file.path()).ifPresent(editor -> editor.reveal(Target.of(place.get())));
                return;
            }
        }
    }

    /** The assignment in a file, or at least its paragraph; empty if it stands in another one. */
    public static Optional<EObject> place(ModelFile file, RegisteredAssignment assignment) {
        ParagraphPlace place = assignment.place();
        if (!(file.root() instanceof Meeting meeting) || !place.date().equals(Optional.ofNullable(meeting.getDate()))) {
            return Optional.empty();
        }
        return meeting.getParagraphs().stream()
                .filter(paragraph -> paragraph.getNumber() == place.paragraph().orElse(0)
                        && Objects.equals(paragraph.getTitle(), place.title().orElse(null)))
                .findFirst()
                .map(paragraph -> within(paragraph, assignment));
    }

    private static EObject within(Paragraph paragraph, RegisteredAssignment assignment) {
        return paragraph.getAssignments().stream()
                .filter(one -> Objects.equals(one.getText(), assignment.text()))
                .<EObject>map(one -> one)
                .findFirst()
                .orElse(paragraph);
    }
}
