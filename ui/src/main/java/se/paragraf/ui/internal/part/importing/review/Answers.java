// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Repair;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.TextBlock;
import se.paragraf.model.minutes.Unplaced;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.internal.part.importing.source.LineSpan;

/** What a human says to a doubt; each answer is one step to undo. */
final class Answers {

    private final Editor editor;
    private final Meeting meeting;
    private final IntFunction<Optional<String>> lines;

    /**
     * Creates them.
     *
     * @param lines the lines of the source, counted from 1, if it is there
     */
    Answers(Editor editor, IntFunction<Optional<String>> lines) {
        this.editor = editor;
        this.meeting = (Meeting) editor.root();
        this.lines = lines;
    }

    /** Whether an answer would change nothing that is locked. */
    boolean isAllowed(Doubt doubt) {
        EObject element = doubt.element();
        return switch (doubt.kind()) {
            case REPAIR, PROPOSAL -> editor.mayEdit(element, Literals.REPAIR__CONFIDENCE);
            case UNPLACED -> editor.mayEdit(meeting.getImportRecord(), Literals.IMPORT_RECORD__UNPLACED);
            case READING ->
                editor.mayEdit(doubt.element().getTrace(), FederationPackage.Literals.SOURCE_TRACE__CONFIDENCE);
        };
    }

    /** Whether a doubt can be answered by yes: a text needs a paragraph to belong to. */
    boolean isAcceptable(Doubt doubt) {
        return isAllowed(doubt)
                && (doubt.kind() != DoubtKind.UNPLACED
                        || !meeting.getParagraphs().isEmpty());
    }

    /** The minutes stand as they are: the repair, or the reading, is right. */
    boolean keep(Doubt doubt) {
        CompoundCommand command = new CompoundCommand();
        if (doubt.element() instanceof Repair repair) {
            set(command, repair, Literals.REPAIR__CONFIDENCE, repair.isApplied() ? 1.0 : 0.0);
        } else {
            set(command, doubt.element().getTrace(), FederationPackage.Literals.SOURCE_TRACE__CONFIDENCE, 1.0);
        }
        return execute(doubt.kind() == DoubtKind.PROPOSAL ? "refuse" : "keep", command);
    }

    /**
     * Another word stands in the minutes from now on.
     *
     * @param word the word; that of the source takes a repair back
     * @return false if it cannot be told where the word stands, or it may not be changed
     */
    boolean replace(Repair repair, String word) {
        RepairedWord repaired = new RepairedWord(meeting, repair, lines.apply(repair.getLine()));
        List<WordPlace> places = repaired.places();
        if (places.isEmpty() || !places.stream().allMatch(place -> editor.mayEdit(place.object(), place.attribute()))) {
            return false;
        }
        CompoundCommand command = new CompoundCommand();
        while (!places.isEmpty()) {
            WordPlace first = places.get(0);
            List<WordPlace> beside = places.stream().filter(first::isBeside).toList();
            set(command, first, replaced(beside, repaired.word().length(), word));
            places = places.stream().filter(place -> !first.isBeside(place)).toList();
        }
        boolean back = word.equals(repair.getFrom());
        set(command, repair, Literals.REPAIR__APPLIED, !back);
        set(command, repair, Literals.REPAIR__CONFIDENCE, back ? 0.0 : 1.0);
        if (!back) {
            set(command, repair, Literals.REPAIR__TO, word);
        }
        return execute(back ? "back" : "replace", command);
    }

    private static String replaced(List<WordPlace> places, int length, String word) {
        StringBuilder text = new StringBuilder(places.get(0).text());
        places.stream()
                .sorted(Comparator.comparingInt(WordPlace::offset).reversed())
                .forEach(place -> text.replace(place.offset(), place.offset() + length, word));
        return text.toString();
    }

    private void set(CompoundCommand command, WordPlace place, String text) {
        command.append(
                place.index() < 0
                        ? SetCommand.create(editor.domain(), place.object(), place.attribute(), text)
                        : SetCommand.create(editor.domain(), place.object(), place.attribute(), text, place.index()));
    }

    private void set(CompoundCommand command, EObject object, EStructuralFeature feature, Object value) {
        command.append(SetCommand.create(editor.domain(), object, feature, value));
    }

    /** A text says nothing of the meeting. */
    boolean drop(Unplaced unplaced) {
        CompoundCommand command = new CompoundCommand();
        command.append(remove(unplaced));
        return execute("drop", command);
    }

    /** A text belongs to a paragraph: before its text where it stands above that, else after it. */
    boolean place(Unplaced unplaced, Paragraph paragraph) {
        if (!editor.mayEdit(paragraph, Literals.PARAGRAPH__BODY)) {
            return false;
        }
        List<TextBlock> blocks = unplaced.getText() == null
                ? List.of()
                : unplaced.getText().lines().map(line -> block(line, unplaced)).toList();
        int start = LineSpan.of(paragraph).map(LineSpan::first).orElse(0);
        int line = LineSpan.of(unplaced).map(LineSpan::first).orElse(Integer.MAX_VALUE);
        CompoundCommand command = new CompoundCommand();
        command.append(remove(unplaced));
        command.append(AddCommand.create(
                editor.domain(),
                paragraph,
                Literals.PARAGRAPH__BODY,
                blocks,
                line < start ? 0 : paragraph.getBody().size()));
        return execute("place", command);
    }

    private RemoveCommand remove(Unplaced unplaced) {
        return new RemoveCommand(
                editor.domain(), meeting.getImportRecord(), Literals.IMPORT_RECORD__UNPLACED, unplaced);
    }

    private static TextBlock block(String line, Unplaced unplaced) {
        Run run = MinutesFactory.eINSTANCE.createRun();
        run.setText(line.strip());
        TextBlock block = MinutesFactory.eINSTANCE.createTextBlock();
        block.getRuns().add(run);
        block.setTrace(EcoreUtil.copy(unplaced.getTrace()));
        return block;
    }

    private boolean execute(String what, CompoundCommand command) {
        return editor.execute(Message.of(Answers.class, what), command);
    }
}
