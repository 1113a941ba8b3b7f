// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.Element;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.internal.part.paragraphs.number.Renumbering;

/** What can be done to the paragraphs of a meeting as such; each in one step to undo, numbers and all. */
final class ParagraphEdits {

    private final Editor editor;
    private final Meeting meeting;

    ParagraphEdits(Editor editor) {
        this.editor = editor;
        this.meeting = (Meeting) editor.root();
    }

    boolean isAllowed() {
        return editor.mayEdit(meeting, MinutesPackage.Literals.MEETING__PARAGRAPHS);
    }

    Optional<Paragraph> insert(int index) {
        Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
        return execute("insert", () -> meeting.getParagraphs().add(index, paragraph))
                ? Optional.of(paragraph)
                : Optional.empty();
    }

    Optional<Paragraph> duplicate(Paragraph paragraph) {
        Paragraph copy = EcoreUtil.copy(paragraph);
        copy.eAllContents().forEachRemaining(ParagraphEdits::forgetIdentity);
        forgetIdentity(copy);
        int index = meeting.getParagraphs().indexOf(paragraph);
        return execute("duplicate", () -> meeting.getParagraphs().add(index + 1, copy))
                ? Optional.of(copy)
                : Optional.empty();
    }

    private static void forgetIdentity(EObject object) {
        if (object instanceof Element element) {
            element.setId(null);
        }
    }

    boolean move(Paragraph paragraph, int index) {
        int from = meeting.getParagraphs().indexOf(paragraph);
        if (from < 0 || index < 0 || index >= meeting.getParagraphs().size() || from == index) {
            return false;
        }
        return execute("move", () -> meeting.getParagraphs().move(index, from));
    }

    boolean remove(Paragraph paragraph) {
        return execute("remove", () -> Removal.remove(paragraph));
    }

    private boolean execute(String what, Runnable change) {
        if (!isAllowed()) {
            return false;
        }
        return editor.execute(Message.of(ParagraphEdits.class, what), Change.of(meeting, () -> {
            Renumbering renumbering = Renumbering.before(meeting);
            change.run();
            renumbering.number();
        }));
    }
}
