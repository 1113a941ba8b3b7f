// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.validation.Edit;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/** The changes that number paragraphs in sequence, where it is certain what the sequence is. */
final class Renumbering {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d+");

    private final Meeting meeting;
    private final List<Paragraph> paragraphs;
    private final int first;
    private final List<Edit> edits = new ArrayList<>();

    private Renumbering(Meeting meeting) {
        this.meeting = meeting;
        this.paragraphs = meeting.getParagraphs();
        this.first = paragraphs.get(0).getNumber();
    }

    /** What the numbers would be, and the changes; empty where there is nothing to change or more than one way to do it. */
    static Optional<Renumbering> of(Meeting meeting) {
        if (meeting.getParagraphs().size() < 3) {
            return Optional.empty();
        }
        Renumbering renumbering = new Renumbering(meeting);
        return renumbering.isCertain() && renumbering.addEdits() && !renumbering.edits.isEmpty()
                ? Optional.of(renumbering)
                : Optional.empty();
    }

    NumberSpan numbers() {
        return new NumberSpan(first, number(paragraphs.size() - 1));
    }

    Edit[] edits() {
        return edits.toArray(Edit[]::new);
    }

    private int number(int place) {
        return first + place;
    }

    private boolean isCertain() {
        // The first of all may be the wrong one.
        return first > 0
                && paragraphs.get(1).getNumber() == number(1)
                && mayChange()
                && agreesWithHead()
                && !isMixedUp();
    }

    /** Adjusted minutes keep their numbers; what was read from them may be misread if the last number is in its place. */
    private boolean mayChange() {
        return meeting.getImportRecord() == null
                ? meeting.getState() == MeetingState.DRAFT
                : paragraphs.get(paragraphs.size() - 1).getNumber() == numbers().last();
    }

    private boolean agreesWithHead() {
        List<NumberSpan> stated = NumberSpan.of(meeting.getStatedParagraphs());
        return stated.isEmpty() || stated.equals(List.of(numbers()));
    }

    /** All numbers are there, in another order: perhaps it is the paragraphs that are to be moved. */
    private boolean isMixedUp() {
        NumberSpan numbers = numbers();
        return paragraphs.stream()
                        .map(Paragraph::getNumber)
                        .filter(numbers::contains)
                        .distinct()
                        .count()
                == paragraphs.size();
    }

    /** False if something refers to a number of which it is not certain what it becomes. */
    private boolean addEdits() {
        Map<Integer, List<Integer>> changes = new HashMap<>();
        IntStream.range(0, paragraphs.size()).forEach(place -> changes.computeIfAbsent(
                        paragraphs.get(place).getNumber(), number -> new ArrayList<>())
                .add(number(place)));
        for (int place = 0; place < paragraphs.size(); place++) {
            if (!addEdits(paragraphs.get(place), number(place))) {
                return false;
            }
        }
        // The text of paragraphs holds no ranges.
        for (EObject part : meeting.eContents()) {
            for (EObject content : part.eContents()) {
                if (content instanceof NumberRange range && !addEdits(range, changes)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean addEdits(Paragraph paragraph, int number) {
        if (paragraph.getNumber() == number) {
            return true;
        }
        edits.add(new Edit(paragraph, MinutesPackage.Literals.PARAGRAPH__NUMBER, number));
        String written = paragraph.getNumberAsWritten();
        if (written != null) {
            String rewritten = NUMBER.matcher(written).replaceFirst(String.valueOf(number));
            if (rewritten.equals(written)) {
                return false;
            }
            edits.add(new Edit(paragraph, MinutesPackage.Literals.PARAGRAPH__NUMBER_AS_WRITTEN, rewritten));
        }
        return true;
    }

    private boolean addEdits(NumberRange range, Map<Integer, List<Integer>> changes) {
        List<Integer> from = changes.getOrDefault(range.getFirst(), List.of(range.getFirst()));
        List<Integer> to = changes.getOrDefault(range.getLast(), List.of(range.getLast()));
        if (from.size() > 1 || to.size() > 1) {
            return false;
        }
        boolean same = from.get(0) == range.getFirst() && to.get(0) == range.getLast();
        if (same) {
            return true;
        }
        if (range.eContainer() instanceof Attendance person && person.getPresenceAsWritten() != null) {
            return false;
        }
        edits.add(new Edit(range, MinutesPackage.Literals.NUMBER_RANGE__FIRST, from.get(0)));
        edits.add(new Edit(range, MinutesPackage.Literals.NUMBER_RANGE__LAST, to.get(0)));
        return true;
    }
}
