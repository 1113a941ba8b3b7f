// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a name when its spaces, case and way of coding letters are set aside. */
public final class SameName {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private SameName() {}

    /** Two names with the same key are the same name. */
    public static String key(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
