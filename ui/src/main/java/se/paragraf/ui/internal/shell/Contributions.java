// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import se.paragraf.model.text.Localized;

/**
 * What bundles add of one type, in its order. Of several with one identity only the most preferred is there, and one that
 * cannot say what it is, is not.
 *
 * @param <T> the type
 */
final class Contributions<T> {

    private final Tracked<T> tracked;
    private final Faults faults;
    private final Function<T, String> id;
    private final Function<T, Localized> label;
    private final ToIntFunction<T> order;

    /** A contribution with what it says of itself. */
    private record Placed<T>(T contribution, String id, int order) {}

    Contributions(
            Tracked<T> tracked,
            Faults faults,
            Function<T, String> id,
            Function<T, Localized> label,
            ToIntFunction<T> order) {
        this.tracked = tracked;
        this.faults = faults;
        this.id = id;
        this.label = label;
        this.order = order;
    }

    List<T> all() {
        return all(contribution -> true);
    }

    /** Those that something holds of. */
    List<T> all(Predicate<T> wanted) {
        Map<String, Placed<T>> placedById = new LinkedHashMap<>();
        for (T contribution : tracked.all()) {
            Placed<T> placed = faults.ask(contribution, asked -> wanted.test(asked) ? place(asked) : null, null);
            if (placed != null) {
                placedById.putIfAbsent(placed.id(), placed);
            }
        }
        return placedById.values().stream()
                .sorted(Comparator.comparingInt(Placed::order))
                .map(Placed::contribution)
                .toList();
    }

    private Placed<T> place(T contribution) {
        Objects.requireNonNull(label.apply(contribution), "label");
        return new Placed<>(
                contribution, Objects.requireNonNull(id.apply(contribution), "id"), order.applyAsInt(contribution));
    }
}
