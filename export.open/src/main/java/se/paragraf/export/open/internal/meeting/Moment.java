// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A clock time in Sweden as a machine reads it. */
public final class Moment {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Moment() {}

    /** With its offset from UTC; null if day or time is not known. */
    public static String of(LocalDate day, LocalTime time) {
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(SWEDEN).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
