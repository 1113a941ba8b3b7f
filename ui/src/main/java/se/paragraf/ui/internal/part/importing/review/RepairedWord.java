// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.federation.SourceTrace;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Repair;
import se.paragraf.ui.internal.part.importing.source.LineSpan;

/** Finds the word of a repair again in the minutes that were made of its line. */
final class RepairedWord {

    private final Meeting meeting;
    private final Repair repair;
    private final Optional<String> line;

    /**
     * Creates it.
     *
     * @param line the line of the source, if the source is there
     */
    RepairedWord(Meeting meeting, Repair repair, Optional<String> line) {
        this.meeting = meeting;
        this.repair = repair;
        this.line = line;
    }

    /** The word as it stands in the minutes now. */
    String word() {
        String word = repair.isApplied() ? repair.getTo() : repair.getFrom();
        return word == null ? "" : word;
    }

    /**
     * Where it stands: in the objects that claim the line, else in what the meeting says of itself, as the line around it
     * tells. A text that takes the line in several places has the word in each of them.
     *
     * @return the places; empty if it cannot be told which of several it is, or it is not there any more
     */
    List<WordPlace> places() {
        List<WordPlace> all = new ArrayList<>();
        collect(meeting, all, false);
        for (Iterator<EObject> contents = meeting.eAllContents(); contents.hasNext(); ) {
            collect(contents.next(), all, true);
        }
        List<WordPlace> claimed =
                all.stream().filter(place -> isClaimed(place.object())).toList();
        return likely(claimed.isEmpty() ? all : claimed);
    }

    private boolean isClaimed(EObject object) {
        return LineSpan.around(object)
                .filter(span -> span.has(repair.getLine()))
                .isPresent();
    }

    private void collect(EObject object, List<WordPlace> places, boolean traced) {
        boolean about = traced
                && (object instanceof ImportRecord
                        || object.eContainer() instanceof ImportRecord
                        || object instanceof SourceTrace
                        || LineSpan.around(object)
                                .filter(span -> !span.has(repair.getLine()))
                                .isPresent());
        if (about) {
            return;
        }
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() == String.class
                    && attribute.isChangeable()
                    && !attribute.isID()) {
                collect(object, attribute, places);
            }
        }
    }

    private void collect(EObject object, EAttribute attribute, List<WordPlace> places) {
        if (attribute.isMany()) {
            List<?> values = (List<?>) object.eGet(attribute);
            for (int index = 0; index < values.size(); index++) {
                collect(object, attribute, index, (String) values.get(index), places);
            }
        } else {
            collect(object, attribute, -1, (String) object.eGet(attribute), places);
        }
    }

    private void collect(EObject object, EAttribute attribute, int index, String text, List<WordPlace> places) {
        if (text != null) {
            String word = word();
            for (int at = WordSearch.next(text, word, 0); at >= 0; at = WordSearch.next(text, word, at + 1)) {
                places.add(new WordPlace(object, attribute, index, at));
            }
        }
    }

    private List<WordPlace> likely(List<WordPlace> places) {
        String word = word();
        List<LineWords> around = line.map(text -> LineWords.around(text, repair.getFrom(), others()))
                .orElse(List.of());
        List<WordPlace> likely = around.isEmpty()
                ? places
                : places.stream()
                        .filter(place -> around.stream()
                                .anyMatch(words -> words.fits(place.text(), place.offset(), word.length())))
                        .toList();
        int occurrences = Math.max(1, around.size());
        boolean clear = likely.stream()
                .allMatch(place -> likely.stream().filter(place::isBeside).count() <= occurrences);
        return clear ? likely : List.of();
    }

    private List<Repair> others() {
        return meeting.getImportRecord().getRepairs().stream()
                .filter(other -> other.getLine() == repair.getLine())
                .toList();
    }
}
