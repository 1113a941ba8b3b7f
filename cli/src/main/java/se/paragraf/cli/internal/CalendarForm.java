// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.Locale;

/** For whom a command prints days: a person, a program or a calendar. */
enum CalendarForm {
    TEXT,
    JSON,
    ICS;

    /** As the user writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
