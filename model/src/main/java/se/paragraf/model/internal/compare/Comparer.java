// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.compare.Change;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;

/** Walks through the later version beside the earlier one. */
public final class Comparer {

    private static final List<EStructuralFeature> NUMBERS =
            List.of(MinutesPackage.Literals.PARAGRAPH__NUMBER, MinutesPackage.Literals.PARAGRAPH__NUMBER_AS_WRITTEN);

    private final Matching matching;
    private final Positions positions;
    private final List<Change> changes = new ArrayList<>();

    private Comparer(EObject before, EObject after) {
        matching = new Matching(before, after);
        positions = new Positions(before);
    }

    /**
     * Compares two versions.
     *
     * @param before the earlier version
     * @param after the later version
     * @return the differences
     */
    public static List<Change> compare(EObject before, EObject after) {
        if (!Features.sameClass(before.eClass(), after.eClass())) {
            throw new IllegalArgumentException("before and after are of different classes: "
                    + before.eClass().getName() + ", " + after.eClass().getName());
        }
        Comparer comparer = new Comparer(before, after);
        comparer.compare(before, after, Place.root(after));
        return List.copyOf(comparer.changes);
    }

    private void compare(EObject before, EObject after, Place place) {
        boolean renumbered = isRenumbered(before, after);
        if (renumbered) {
            Place from = positions.place(before);
            changes.add(new Change.Renumbered(
                    (Paragraph) after, from, place, ChangeText.message("renumbered", place, from)));
        }
        for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
            if (!Features.isCompared(feature) || renumbered && NUMBERS.contains(feature)) {
                continue;
            } else if (Features.isContainment(feature)) {
                compareContents(before, after, feature, place);
            } else if (feature.isMany()) {
                compareValues(before, after, feature, place);
            } else {
                compareValue(before, after, feature, place);
            }
        }
    }

    /** One paragraph that is put in renumbers all that follow: a line for each is enough. */
    private static boolean isRenumbered(EObject before, EObject after) {
        return before instanceof Paragraph
                && after instanceof Paragraph
                && NUMBERS.stream().noneMatch(feature -> Objects.equals(before.eGet(feature), after.eGet(feature)));
    }

    private void compareValue(EObject before, EObject after, EStructuralFeature feature, Place place) {
        Optional<Object> old = Features.values(before, feature).stream().findFirst();
        Optional<Object> now = Features.values(after, feature).stream().findFirst();
        if (!old.map(value -> earlierKey(feature, value)).equals(now.map(value -> laterKey(feature, value)))) {
            changes.add(new Change.ValueChanged(
                    after, place, feature, old, now, ChangeText.changed(place, feature, old, now)));
        }
    }

    private void compareValues(EObject before, EObject after, EStructuralFeature feature, Place place) {
        List<Object> old = Features.values(before, feature);
        List<Object> now = Features.values(after, feature);
        if (old.isEmpty() && now.isEmpty()) {
            return;
        }
        int[] places = Alignment.of(
                old.stream().map(value -> earlierKey(feature, value)).toList(),
                now.stream().map(value -> laterKey(feature, value)).toList());
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                Object value = now.get(i);
                changes.add(new Change.ValueAdded(
                        after, place, feature, i, value, ChangeText.value("value.added", place, feature, value)));
            } else {
                removeValues(old, next, places[i], after, feature, place);
                next = places[i] + 1;
            }
        }
        removeValues(old, next, old.size(), after, feature, place);
    }

    private void removeValues(
            List<Object> old, int start, int end, EObject after, EStructuralFeature feature, Place place) {
        for (int i = start; i < end; i++) {
            Object value = old.get(i);
            changes.add(new Change.ValueRemoved(
                    after, place, feature, i, value, ChangeText.value("value.removed", place, feature, value)));
        }
    }

    private void compareContents(EObject before, EObject after, EStructuralFeature feature, Place place) {
        List<EObject> old = Features.children(before, feature);
        List<EObject> now = Features.children(after, feature);
        boolean[] stays = staying(before, feature, now);
        int next = 0;
        for (int i = 0; i < stays.length; i++) {
            EObject child = now.get(i);
            Place own = Place.of(place, child, feature.isMany() ? i : -1);
            if (stays[i]) {
                EObject same = matching.earlier(child);
                int position = positions.of(same);
                remove(old, next, position);
                next = position + 1;
                compare(same, child, own);
            } else {
                arrive(child, i, own);
            }
        }
        remove(old, next, old.size());
    }

    /** Which children stand below the same parent in the same order as before. */
    private boolean[] staying(EObject before, EStructuralFeature feature, List<EObject> now) {
        boolean[] stays = new boolean[now.size()];
        int[] candidates = new int[now.size()];
        int[] order = new int[now.size()];
        int count = 0;
        for (int i = 0; i < now.size(); i++) {
            EObject same = matching.earlier(now.get(i));
            if (same != null
                    && same.eContainer() == before
                    && same.eContainmentFeature().getName().equals(feature.getName())) {
                candidates[count] = i;
                order[count++] = positions.of(same);
            }
        }
        for (int index : Alignment.increasing(Arrays.copyOf(order, count))) {
            stays[candidates[index]] = true;
        }
        return stays;
    }

    private void arrive(EObject child, int index, Place place) {
        EObject same = matching.earlier(child);
        if (same != null) {
            Place from = positions.place(same);
            Message message = isInSameList(same, child)
                    ? ChangeText.message("moved.order", place, positions.of(same) + 1, index + 1)
                    : ChangeText.message("moved", place, from);
            changes.add(new Change.Moved(child, from, place, message));
            compare(same, child, place);
            return;
        }
        changes.add(new Change.Added(child, place, ChangeText.object("added", place, child)));
        arriveWithin(child, place);
    }

    private boolean isInSameList(EObject before, EObject after) {
        return matching.later(before.eContainer()) == after.eContainer()
                && before.eContainmentFeature()
                        .getName()
                        .equals(after.eContainmentFeature().getName());
    }

    private void arriveWithin(EObject parent, Place place) {
        for (EStructuralFeature feature : parent.eClass().getEAllStructuralFeatures()) {
            if (Features.isContainment(feature) && Features.isCompared(feature)) {
                List<EObject> children = Features.children(parent, feature);
                for (int i = 0; i < children.size(); i++) {
                    Place own = Place.of(place, children.get(i), feature.isMany() ? i : -1);
                    if (matching.earlier(children.get(i)) == null) {
                        arriveWithin(children.get(i), own);
                    } else {
                        arrive(children.get(i), i, own);
                    }
                }
            }
        }
    }

    private void remove(List<EObject> old, int start, int end) {
        for (EObject child : old.subList(start, Math.max(start, end))) {
            if (matching.later(child) == null) {
                Place place = positions.place(child);
                changes.add(new Change.Removed(child, place, ChangeText.object("removed", place, child)));
            }
        }
    }

    private Object earlierKey(EStructuralFeature feature, Object value) {
        return value instanceof EObject object && matching.later(object) != null
                ? object
                : ValueKeys.of(feature, value);
    }

    private Object laterKey(EStructuralFeature feature, Object value) {
        EObject same = value instanceof EObject object ? matching.earlier(object) : null;
        return same == null ? ValueKeys.of(feature, value) : same;
    }
}
