// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.Attendance;

/** Finds a person by a name that is perhaps written shorter than in the list. */
public final class PersonName {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0]+");

    private PersonName() {}

    /** The person of that name, else the only one whose name agrees with it: A. Exempel is Anna Exempel. */
    public static Optional<Attendance> find(String name, List<Attendance> people) {
        String[] words = words(name);
        List<Attendance> agreeing = people.stream()
                .filter(person -> person.getName() != null && agree(words, words(person.getName())))
                .toList();
        return agreeing.stream()
                .filter(person -> String.join(" ", words).equals(String.join(" ", words(person.getName()))))
                .findFirst()
                .or(() -> agreeing.size() == 1 ? Optional.of(agreeing.get(0)) : Optional.empty());
    }

    /** The last word of a name, on which all ways to write it agree. */
    static String surname(String name) {
        String[] words = words(name);
        return words[words.length - 1];
    }

    /** Whether two names can be of one person. */
    public static boolean agree(String name, String other) {
        return agree(words(name), words(other));
    }

    /** The last words, the surnames, are the same; each earlier word of the shorter stands or begins one of the longer. */
    private static boolean agree(String[] name, String[] other) {
        String[] shorter = name.length <= other.length ? name : other;
        String[] longer = name.length <= other.length ? other : name;
        if (!shorter[shorter.length - 1].equals(longer[longer.length - 1])) {
            return false;
        }
        int next = 0;
        for (int i = 0; i < shorter.length - 1; i++) {
            while (next < longer.length - 1 && !isSame(shorter[i], longer[next])) {
                next++;
            }
            if (next++ >= longer.length - 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(String word, String other) {
        return word.equals(other) || isInitial(word, other) || isInitial(other, word);
    }

    private static boolean isInitial(String initial, String word) {
        String letter = initial.endsWith(".") ? initial.substring(0, initial.length() - 1) : initial;
        return letter.length() == 1 && word.startsWith(letter);
    }

    private static String[] words(String name) {
        return BETWEEN_WORDS.split(name.strip().toLowerCase(Locale.ROOT));
    }
}
