// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.paragraf.model.minutes.Attendance;

/** Finds people in a list by their names, looking only at those who share the surname. For any thread. */
public final class PersonIndex {

    private final Map<String, List<Attendance>> bySurname = new HashMap<>();
    private final Map<Attendance, List<Attendance>> entries = new HashMap<>();

    /** What was asked for before: thousands of paragraphs name the same few people. */
    private final Map<String, Optional<Attendance>> found = new ConcurrentHashMap<>();

    public PersonIndex(List<Attendance> people) {
        Map<String, List<Attendance>> byName = new HashMap<>();
        for (Attendance person : people) {
            if (isNamed(person.getName())) {
                bySurname
                        .computeIfAbsent(PersonName.surname(person.getName()), surname -> new ArrayList<>())
                        .add(person);
                List<Attendance> same =
                        byName.computeIfAbsent(SameName.key(person.getName()), name -> new ArrayList<>());
                same.add(person);
                entries.put(person, same);
            }
        }
    }

    /** The person of a name as {@link PersonName#find} tells; nobody for null. */
    public Optional<Attendance> find(String name) {
        return isNamed(name)
                ? found.computeIfAbsent(name, wanted -> PersonName.find(wanted, sharing(wanted)))
                : Optional.empty();
    }

    /** How many people a name can be of. */
    public long agreeing(String name) {
        return isNamed(name)
                ? sharing(name).stream()
                        .filter(person -> PersonName.agree(name, person.getName()))
                        .count()
                : 0;
    }

    /** All entries with the name of a person, as one can be listed in two groups; at least the person's own. */
    public List<Attendance> entries(Attendance person) {
        return List.copyOf(entries.getOrDefault(person, List.of(person)));
    }

    private List<Attendance> sharing(String name) {
        return bySurname.getOrDefault(PersonName.surname(name), List.of());
    }

    private static boolean isNamed(String name) {
        return name != null && !name.isBlank();
    }
}
