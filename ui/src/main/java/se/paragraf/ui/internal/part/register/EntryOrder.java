// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.register;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Sorts the rows of a register by a column: numbers by their value, words as the language has it, nothing last. */
final class EntryOrder {

    private EntryOrder() {}

    static List<Entry> sorted(List<Entry> entries, int column, boolean descending, Locale language) {
        Collator collator = Collator.getInstance(language);
        Comparator<Entry> order =
                Comparator.comparing(entry -> entry.cells().get(column), (one, other) -> compare(one, other, collator));
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(descending ? Collections.reverseOrder(order) : order);
        return sorted;
    }

    private static int compare(String one, String other, Collator collator) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        String first = number(one);
        String second = number(other);
        return first.isEmpty() || second.isEmpty()
                ? collator.compare(one, other)
                : new BigDecimal(first).compareTo(new BigDecimal(second));
    }

    /** The number that a cell is, such as of a paragraph or a sum; empty if it is none. */
    private static String number(String cell) {
        String digits = cell.startsWith("§ ") ? cell.substring(2) : cell;
        int end = 0;
        while (end < digits.length() && (Character.isDigit(digits.charAt(end)) || digits.charAt(end) == '.')) {
            end++;
        }
        boolean alone = end == digits.length() || digits.charAt(end) == ',';
        String number = digits.substring(0, end);
        return alone && number.matches("\\d{1,30}(?:\\.\\d{1,9})?") ? number : "";
    }
}
