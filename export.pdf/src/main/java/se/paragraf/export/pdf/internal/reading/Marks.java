// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What items of lists begin with. */
final class Marks {

    /** What stands before an item of which no number is known. */
    static final String DASH = "- ";

    private static final String BULLET = "[•·▪●○◦‣*\\-–—o]|[\ue000-\uf8ff]";
    private static final String NUMBER = "\\d{1,2}[.)]|[a-zåäö][.)]";
    private static final Pattern MARK = Pattern.compile(BULLET + "|" + NUMBER);
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}|[a-zåäö])[.)]?");
    private static final Pattern MARKED = Pattern.compile("^(?:" + MARK.pattern() + ")\\s.*");

    private Marks() {}

    /** Whether a text is no more than one. */
    static boolean isOne(String text) {
        return MARK.matcher(text).matches();
    }

    /** Whether a text begins with one. */
    static boolean begins(String text) {
        return MARKED.matcher(text).matches();
    }

    /** What is put before an item whose label is tagged. */
    static String of(List<Piece> label) {
        String text = label.stream().map(piece -> piece.segment().text()).collect(Collectors.joining());
        return NUMBERED.matcher(text).matches() ? text + " " : DASH;
    }

    /** The item with its mark, unless it has one of its own or is a clause, as these stand below each other without. */
    static String before(String mark, String item) {
        return mark.equals(DASH) && (item.startsWith("att ") || begins(item)) ? item : mark + item;
    }
}
