// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The marks that a browser shows before the items of a list. */
final class ListMarks {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
    private static final Pattern STYLE = Pattern.compile(
            "(?i)list-style(?:-type)?\\s*:[^;]*\\b(none|lower-alpha|upper-alpha|lower-latin|upper-latin)\\b");
    private static final int LETTERS = 26;

    private final boolean ordered;
    private final String type;
    private int next;

    ListMarks(Element list) {
        ordered = list.normalName().equals("ol");
        type = type(list);
        next = number(list.attr("start"), 1);
    }

    private static String type(Element list) {
        var style = STYLE.matcher(list.attr("style"));
        if (style.find()) {
            return style.group(1).toLowerCase(Locale.ROOT);
        }
        if (list.hasClass("letters")) {
            return "lower-alpha";
        }
        return switch (list.attr("type")) {
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            default -> "decimal";
        };
    }

    private static int number(String value, int otherwise) {
        return NUMBER.matcher(value.strip()).matches() ? Integer.parseInt(value.strip()) : otherwise;
    }

    /** Counts an item and returns its mark. */
    String next(Element item) {
        if (!ordered) {
            return "-";
        }
        int number = number(item.attr("value"), next);
        next = number + 1;
        boolean letters = !type.equals("decimal") && !type.equals("none") && number > 0 && number <= LETTERS;
        if (type.equals("none")) {
            return "";
        }
        String lower = letters ? String.valueOf((char) ('a' + number - 1)) : Integer.toString(number);
        return (type.startsWith("upper") ? lower.toUpperCase(Locale.ROOT) : lower) + (letters ? ")" : ".");
    }
}
