// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.util.List;
import java.util.Locale;

/** Where a link may lead: within the document, to the net, to a letter or a call. */
final class Links {

    private static final List<String> SAFE = List.of("#", "http://", "https://", "mailto:", "tel:");

    private Links() {}

    static boolean isSafe(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        return SAFE.stream().anyMatch(lower::startsWith);
    }
}
