// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that is written in a document, as one reads it: also in attributes and style sheets, and over changes of the look. */
final class DocumentText {

    private static final Pattern TAG = Pattern.compile("</?([a-z0-9]+)([^>]*)>");
    private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(?<decimal>\\d{1,7})|#x(?<hexadecimal>[0-9a-fA-F]{1,6})|amp);");

    /** Elements within a line. */
    private static final Set<String> INLINE = Set.of("span", "strong", "em", "a");

    private static final char BOUNDARY = '|';

    private DocumentText() {}

    static String of(String xhtml) {
        StringBuilder text = new StringBuilder(xhtml.length());
        StringBuilder attributes = new StringBuilder();
        Matcher tag = TAG.matcher(xhtml);
        int at = 0;
        while (tag.find()) {
            text.append(xhtml, at, tag.start());
            at = tag.end();
            if (tag.group(1).equals("br")) {
                text.append('\n');
            } else if (!INLINE.contains(tag.group(1))) {
                text.append(BOUNDARY);
            }
            Matcher value = VALUE.matcher(tag.group(2));
            while (value.find()) {
                attributes.append(BOUNDARY).append(value.group(1) == null ? value.group(2) : value.group(1));
            }
        }
        text.append(xhtml, at, xhtml.length()).append(attributes);
        return REFERENCE
                .matcher(text)
                .replaceAll(reference -> Matcher.quoteReplacement(character((Matcher) reference)));
    }

    private static String character(Matcher reference) {
        String decimal = reference.group("decimal");
        String hexadecimal = reference.group("hexadecimal");
        if (decimal == null && hexadecimal == null) {
            return "&";
        }
        int character = decimal == null ? Integer.parseInt(hexadecimal, 16) : Integer.parseInt(decimal);
        return Character.isValidCodePoint(character) ? Character.toString(character) : "";
    }
}
