// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.register.RegisterFilter;

/**
 * What somebody typed to find something in a register.
 *
 * @param words words of the matter
 * @param owner words of the name of who is to do it
 * @param from the first day, month or year
 * @param to the last day, month or year
 * @param open whether only what is open is wanted
 */
record FilterWords(String words, String owner, String from, String to, boolean open) {

    /** The filter; a day that cannot be read asks for nothing. */
    RegisterFilter filter() {
        return new RegisterFilter(split(words), split(owner), first(from), last(to), open);
    }

    /** The same without who is to do it and what is open, which nobody asks of decisions. */
    RegisterFilter filterOfDecisions() {
        return new RegisterFilter(split(words), List.of(), first(from), last(to), false);
    }

    private static List<String> split(String words) {
        return Stream.of(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The first day of what is written. */
    static Optional<LocalDate> first(String text) {
        return month(text, 1).map(month -> month.atDay(1)).or(() -> day(text));
    }

    /** The last day of what is written. */
    static Optional<LocalDate> last(String text) {
        return month(text, 12).map(YearMonth::atEndOfMonth).or(() -> day(text));
    }

    private static Optional<YearMonth> month(String text, int otherwise) {
        String said = text.strip();
        try {
            if (said.matches("\\d{4}")) {
                return Optional.of(YearMonth.of(Integer.parseInt(said), otherwise));
            }
            return said.matches("\\d{4}-\\d{2}") ? Optional.of(YearMonth.parse(said)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether something is written as a day that cannot be read. */
    static boolean isUnreadable(String text) {
        return !text.isBlank() && first(text).isEmpty();
    }
}
