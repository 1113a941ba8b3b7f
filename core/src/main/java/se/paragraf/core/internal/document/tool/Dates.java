// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.paragraf.core.document.spi.TemplateTool;
import se.paragraf.model.text.Message;

/** Days and times in words. */
public final class Dates implements TemplateTool {

    private final Locale language;
    private final DateTimeFormatter words;
    private final DateTimeFormatter clock;

    public Dates(Locale language) {
        this.language = language;
        words = DateTimeFormatter.ofPattern(pattern("date.pattern"), language);
        clock = DateTimeFormatter.ofPattern(pattern("time.pattern"), language);
    }

    /** Thursday 14 March 2024. */
    public String words(LocalDate day) {
        return words.format(day);
    }

    /** From when to when, as far as it is known; empty if neither is. */
    public String span(LocalTime start, LocalTime end) {
        if (start == null && end == null) {
            return "";
        } else if (end == null) {
            return Message.of(Dates.class, "time.from", clock.format(start)).in(language);
        } else if (start == null) {
            return Message.of(Dates.class, "time.to", clock.format(end)).in(language);
        }
        return Message.of(Dates.class, "time.span", clock.format(start), clock.format(end))
                .in(language);
    }

    private String pattern(String key) {
        return Message.of(Dates.class, key).in(language);
    }
}
