// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import se.paragraf.core.document.spi.TemplateTool;
import se.paragraf.core.internal.document.layer.Wording;

/** Days and times in words. */
public final class Dates implements TemplateTool {

    private final Wording words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter clock;

    public Dates(Wording words) {
        this.words = words;
        day = words.form("date.pattern");
        clock = words.form("time.pattern");
    }

    /** Thursday 14 March 2024. */
    public String words(LocalDate date) {
        return day.format(date);
    }

    /** From when to when, as far as it is known; empty if neither is. */
    public String span(LocalTime start, LocalTime end) {
        if (start == null && end == null) {
            return "";
        } else if (end == null) {
            return words.get("time.from", clock.format(start));
        } else if (start == null) {
            return words.get("time.to", clock.format(end));
        }
        return words.get("time.span", clock.format(start), clock.format(end));
    }
}
