// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.notation;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** Clock times: written 09.30, in English 09:30; read either way, with or without the zero, and as 0930. */
public final class TimeNotation implements Notation {

    private static final Pattern TIME =
            Pattern.compile("(?:kl(?:ockan)?[. ]\\s*)?(\\d{1,2})[.:]?([0-5]\\d)", Pattern.CASE_INSENSITIVE);
    private static final int LAST_HOUR = 23;

    private final DateTimeFormatter form;

    /** Times in a language. */
    public TimeNotation(Locale language) {
        form = DateTimeFormatter.ofPattern(language.getLanguage().equals("sv") ? "HH.mm" : "HH:mm", Locale.ROOT);
    }

    @Override
    public String written(Object value) {
        return value instanceof LocalTime time ? form.format(time) : "";
    }

    @Override
    public Optional<LocalTime> read(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > LAST_HOUR) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    @Override
    public Localized wrong(String text) {
        return Message.of(TimeNotation.class, "time.wrong", text);
    }
}
