// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.federation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.PrincipalName;
import se.paragraf.core.internal.minutes.SameName;

/** Finds what bears a name. */
final class Names<T> {

    private final Map<String, T> byKey = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Function<String, String> key;

    private Names(Function<String, String> key) {
        this.key = key;
    }

    /** By full names. */
    static <T> Names<T> of(Collection<T> named, Function<T, Stream<String>> names) {
        return new Names<T>(SameName::key).filled(named, names);
    }

    /** By names of principals, which may stand in the genitive: Granå kommun, Granås kommun; Region Norrdal, Region Norrdals. */
    static <T> Names<T> ofPrincipals(Collection<T> named, Function<T, Stream<String>> names) {
        return new Names<T>(PrincipalName::key).filled(named, names);
    }

    private Names<T> filled(Collection<T> named, Function<T, Stream<String>> names) {
        for (T one : named) {
            names.apply(one).filter(name -> name != null && !name.isBlank()).forEach(name -> add(key.apply(name), one));
        }
        return this;
    }

    private void add(String name, T one) {
        T earlier = byKey.putIfAbsent(name, one);
        if (earlier != null && earlier != one) {
            ambiguous.add(name);
        }
    }

    /** The only one of that name. */
    Optional<T> find(String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        String wanted = key.apply(name);
        return ambiguous.contains(wanted) ? Optional.empty() : Optional.ofNullable(byKey.get(wanted));
    }
}
