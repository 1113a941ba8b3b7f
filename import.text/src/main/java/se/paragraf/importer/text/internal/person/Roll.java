// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.paragraf.model.minutes.Attendance;

/** The list of those called, in which a name is looked up. */
public final class Roll {

    private final Map<String, List<Attendance>> byName = new HashMap<>();
    private final Map<String, List<Attendance>> bySurname = new HashMap<>();

    public Roll(List<Attendance> attendances) {
        for (Attendance person : attendances) {
            if (person.getName() != null) {
                List<String> tokens = tokens(person.getName());
                byName.computeIfAbsent(String.join(" ", tokens), name -> new ArrayList<>())
                        .add(person);
                bySurname
                        .computeIfAbsent(tokens.get(tokens.size() - 1), name -> new ArrayList<>())
                        .add(person);
            }
        }
    }

    /** The one person of that name; where nobody has it, the only one with its surname whose other names agree. */
    public Optional<Attendance> find(String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        List<String> tokens = tokens(name);
        List<Attendance> same = byName.getOrDefault(String.join(" ", tokens), List.of());
        if (!same.isEmpty()) {
            return Optional.of(same.get(0));
        }
        List<Attendance> alike = bySurname.getOrDefault(tokens.get(tokens.size() - 1), List.of()).stream()
                .filter(person -> agree(tokens, tokens(person.getName())))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** Whether one name has all parts of the other. */
    private static boolean agree(List<String> name, List<String> other) {
        return new HashSet<>(name).containsAll(other) || new HashSet<>(other).containsAll(name);
    }

    private static List<String> tokens(String name) {
        return PersonName.tokens(name.toLowerCase(Locale.ROOT));
    }
}
