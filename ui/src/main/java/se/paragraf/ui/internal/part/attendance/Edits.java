// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Fix;
import se.paragraf.model.text.Message;

/** What one step of the user changes, gathered before anything is changed: each feature once. */
final class Edits {

    private record Place(EObject object, EStructuralFeature feature) {}

    private final Map<Place, Object> valueByPlace = new LinkedHashMap<>();

    /** Sets a feature; null unsets it. */
    void set(EObject object, EStructuralFeature feature, Object value) {
        valueByPlace.put(new Place(object, feature), value);
    }

    /** What a feature will be. */
    Object get(EObject object, EStructuralFeature feature) {
        Place place = new Place(object, feature);
        return valueByPlace.containsKey(place) ? valueByPlace.get(place) : object.eGet(feature);
    }

    /** Changes what will be the values of a feature. */
    <T> void change(EObject object, EStructuralFeature feature, Class<T> type, Consumer<List<T>> change) {
        List<T> values = new ArrayList<>();
        ((List<?>) get(object, feature)).forEach(value -> values.add(type.cast(value)));
        change.accept(values);
        set(object, feature, values);
    }

    /** The step; empty if all is so already. */
    Optional<Fix> as(Message title) {
        List<Edit> edits = valueByPlace.entrySet().stream()
                .filter(each -> isChange(each.getKey(), each.getValue()))
                .map(each -> new Edit(each.getKey().object(), each.getKey().feature(), each.getValue()))
                .toList();
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(title, edits));
    }

    private static boolean isChange(Place place, Object value) {
        return value == null
                ? place.object().eIsSet(place.feature())
                : !Objects.equals(place.object().eGet(place.feature()), value);
    }
}
