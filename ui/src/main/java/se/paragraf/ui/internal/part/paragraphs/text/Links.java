// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.Locale;
import java.util.Set;

/** Which links may stand in minutes. */
final class Links {

    private static final Set<String> SCHEMES = Set.of("http:", "https:", "mailto:");

    private Links() {}

    /** Whether it leads to a page or an address of mail. */
    static boolean isSafe(String href) {
        String lower = href.toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(scheme -> lower.startsWith(scheme) && lower.length() > scheme.length())
                && href.chars().noneMatch(letter -> letter <= ' ');
    }
}
