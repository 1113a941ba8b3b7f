// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** Days: written 2024-03-14; read also as 20240314, 14/3 2024, 14.3.2024, 14 mars 2024, and by the day that it is. */
public final class DayNotation implements Notation {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SLASH = Pattern.compile("(?:den )?(\\d{1,2}) ?[/.] ?(\\d{1,2})[ ./-]\\s?(\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{L}+ )?(?:den )?(\\d{1,2})(?::?e|\\.)? (\\p{L}{3,})\\.? (\\d{4})");
    private static final List<Locale> LANGUAGES = List.of(new Locale("sv"), Locale.ENGLISH);
    private static final int SHORTEST_MONTH = 3;

    private final Supplier<LocalDate> today;

    /** Days as they are written, by somebody's calendar. */
    public DayNotation(Supplier<LocalDate> today) {
        this.today = today;
    }

    @Override
    public String written(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public Optional<LocalDate> read(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        switch (said) {
            case "idag", "i dag", "today":
                return Optional.of(today.get());
            case "igår", "i går", "yesterday":
                return Optional.of(today.get().minusDays(1));
            case "imorgon", "i morgon", "tomorrow":
                return Optional.of(today.get().plusDays(1));
            default:
                return read(ISO, said, 1, 2, 3)
                        .or(() -> read(COMPACT, said, 1, 2, 3))
                        .or(() -> read(SLASH, said, 3, 2, 1))
                        .or(() -> read(WORDS, said, 3, 2, 1));
        }
    }

    private static Optional<LocalDate> read(Pattern form, String text, int year, int month, int day) {
        Matcher matcher = form.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(year)),
                    month(matcher.group(month)),
                    Integer.parseInt(matcher.group(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number of a month; one that there is not for what is none. */
    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        for (Month month : Month.values()) {
            for (Locale language : LANGUAGES) {
                String name = month.getDisplayName(TextStyle.FULL, language).toLowerCase(language);
                if (name.equals(text) || name.startsWith(text) && text.length() == SHORTEST_MONTH) {
                    return month.getValue();
                }
            }
        }
        return 0;
    }

    @Override
    public Localized wrong(String text) {
        return Message.of(DayNotation.class, "day.wrong", text);
    }
}
