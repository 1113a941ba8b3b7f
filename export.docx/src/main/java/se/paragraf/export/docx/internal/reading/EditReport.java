// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.paragraf.export.docx.internal.carried.WrittenText;
import se.paragraf.model.text.Message;

/** Tells what was edited in Word since the document was written, one line each. */
final class EditReport {

    /** Who changes more than this reads the document itself. */
    private static final int MOST_LINES = 500;

    private final Map<String, String> placeById = new HashMap<>();
    private final Set<String> removedIds = new HashSet<>();
    private final Set<String> toldIds = new HashSet<>();
    private final Consumer<Message> warnings;

    EditReport(List<WrittenText> written, WordText found, Consumer<Message> warnings) {
        this.warnings = warnings;
        written.forEach(text -> placeById.putIfAbsent(text.id(), text.place()));
        List<Change> changes = new Comparison(written, found.paragraphs()).changes();
        findRemoved(written, changes);
        if (found.isTracked()) {
            tell("edited.tracked");
        }
        if (!changes.isEmpty()) {
            tell("edited.kept");
        }
        changes.stream().limit(MOST_LINES).forEach(this::tell);
        if (changes.size() > MOST_LINES) {
            tell("edited.more", changes.size() - MOST_LINES);
        }
    }

    /** Those of which not a single paragraph is left. */
    private void findRemoved(List<WrittenText> written, List<Change> changes) {
        Map<String, Integer> left = new HashMap<>();
        written.forEach(text -> left.merge(text.id(), 1, Integer::sum));
        for (Change change : changes) {
            if (change.isRemoved()) {
                left.merge(change.before().id(), -1, Integer::sum);
            }
        }
        left.forEach((id, count) -> {
            if (count == 0 && !id.isEmpty()) {
                removedIds.add(id);
            }
        });
    }

    private void tell(Change change) {
        if (change.isRemoved()) {
            tellRemoved(change.before());
        } else if (change.isAdded()) {
            tellAdded(change);
        } else {
            String[] texts =
                    Excerpt.ofDifference(change.before().text(), change.after().text());
            tell("edited.changed", place(change.before().place()), texts[0], texts[1]);
        }
    }

    private void tellRemoved(WrittenText removed) {
        if (!removedIds.contains(removed.id())) {
            tell("edited.removed", place(removed.place()), Excerpt.of(removed.text()));
        } else if (toldIds.add(removed.id())) {
            tell("edited.gone", place(removed.place().isEmpty() ? Excerpt.of(removed.text()) : removed.place()));
        }
    }

    private void tellAdded(Change change) {
        String text = Excerpt.of(change.after().text());
        for (String tag : change.after().tags()) {
            if (placeById.containsKey(tag)) {
                tell("edited.added", place(placeById.get(tag)), text);
                return;
            }
        }
        tell(
                "edited.after",
                place(change.previous() == null ? "" : change.previous().place()),
                text);
    }

    private static Object place(String place) {
        return place.isEmpty() ? Message.of(EditReport.class, "edited.beginning") : place;
    }

    private void tell(String key, Object... arguments) {
        warnings.accept(Message.of(EditReport.class, key, arguments));
    }
}
