// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import java.util.regex.Pattern;

/** Marks that set off words in plain text: "**Beslut**", "## § 12 Budget". */
final class Emphasis {

    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=[^\\s*_])(.+?)(?<=[^\\s*_])\\1");
    private static final Pattern WHOLE = Pattern.compile("^\\h*([*_])(?=[^\\h*_])([^*_]+)\\1\\h*$");
    private static final Pattern HEADING = Pattern.compile("^\\h*#{1,6}\\h+");

    private Emphasis() {}

    /** The line without them. */
    static String off(String line) {
        String text = line;
        if (text.indexOf('#') >= 0) {
            text = HEADING.matcher(text).replaceFirst("");
        }
        if (text.indexOf('*') >= 0 || text.indexOf('_') >= 0) {
            text = STRONG.matcher(text).replaceAll("$2");
            text = WHOLE.matcher(text).replaceFirst("$2");
        }
        return text;
    }
}
