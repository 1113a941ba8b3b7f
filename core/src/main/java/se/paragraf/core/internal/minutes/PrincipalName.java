// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import java.util.List;
import java.util.stream.IntStream;

/** Names of principals, which may stand in the genitive: Granå kommun, Granås kommun; Region Norrdal, Region Norrdals. */
public final class PrincipalName {

    private static final int LEAST_TO_ERR = 5;
    private static final int LAST_OF_ASCII = 127;
    private static final List<String> KINDS_AFTER = List.of(" kommun", " stad");
    private static final String KIND_BEFORE = "region ";

    private PrincipalName() {}

    /** Two names with the same key are of the same principal. */
    public static String key(String name) {
        String same = SameName.key(name);
        if (same.startsWith(KIND_BEFORE) && same.endsWith("s")) {
            return same.substring(0, same.length() - 1);
        }
        int space = same.lastIndexOf(' ');
        return space > 1 && same.charAt(space - 1) == 's' ? same.substring(0, space - 1) + same.substring(space) : same;
    }

    /** Whether two keys differ in one letter, as where one of them was misread. */
    public static boolean isOneLetterOff(String key, String other) {
        if (key.length() != other.length() || key.length() < LEAST_TO_ERR) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < key.length(); i++) {
            differing += key.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing == 1;
    }

    /** Whether two names are of one principal; one of them may lack the word for its kind: Granå, Granå kommun. */
    public static boolean agree(String name, String other) {
        String one = key(name);
        String two = key(other);
        return one.equals(two) || place(one).equals(place(two)) && (isPlace(one) || isPlace(two));
    }

    /** Whether two names can be the same but for letters such as å, ä and ö that a scan read wrongly. */
    public static boolean agreeIfDamaged(String name, String other) {
        String one = key(name);
        String two = key(other);
        return one.length() == two.length()
                && IntStream.range(0, one.length())
                        .allMatch(i -> one.charAt(i) == two.charAt(i)
                                || one.charAt(i) > LAST_OF_ASCII
                                || two.charAt(i) > LAST_OF_ASCII);
    }

    private static boolean isPlace(String name) {
        return !name.startsWith(KIND_BEFORE) && KINDS_AFTER.stream().noneMatch(name::endsWith);
    }

    private static String place(String name) {
        String place = name.startsWith(KIND_BEFORE) ? name.substring(KIND_BEFORE.length()) : name;
        for (String kind : KINDS_AFTER) {
            place = place.endsWith(kind) ? place.substring(0, place.length() - kind.length()) : place;
        }
        return place.endsWith("s") ? place.substring(0, place.length() - 1) : place;
    }
}
