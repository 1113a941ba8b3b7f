// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

/** Names of principals, which may stand in the genitive: Granå kommun, Granås kommun; Region Norrdal, Region Norrdals. */
public final class PrincipalName {

    private static final int LEAST_TO_ERR = 5;

    private PrincipalName() {}

    /** Two names with the same key are of the same principal. */
    public static String key(String name) {
        String same = SameName.key(name);
        if (same.startsWith("region ") && same.endsWith("s")) {
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
}
