// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import se.paragraf.model.minutes.Notice;

/** The ways in which a notice says when it comes down. */
enum Removal {
    /** Taken down during that day, nobody knows at what hour. */
    TAKEN_DOWN("removedOn", Notice::getRemovedOn, false),
    /** Up throughout that day. */
    LAST_UP("lastVisibleDay", Notice::getLastVisibleDay, true),
    /** May be taken down during that day. */
    MAY_COME_DOWN("earliestRemoval", Notice::getEarliestRemoval, false);

    private final String field;
    private final Function<Notice, LocalDate> date;
    private final boolean throughout;

    Removal(String field, Function<Notice, LocalDate> date, boolean throughout) {
        this.field = field;
        this.date = date;
        this.throughout = throughout;
    }

    /** What the notice states; empty if it says nothing of the kind. */
    static List<Removal> statedIn(Notice notice) {
        return Arrays.stream(values())
                .filter(removal -> removal.date(notice) != null)
                .toList();
    }

    String field() {
        return field;
    }

    LocalDate date(Notice notice) {
        return date.apply(notice);
    }

    /** Whether the notice is up for the whole of the day that is stated. */
    boolean throughout() {
        return throughout;
    }

    /** The first day that may be stated in this way. */
    LocalDate limit(LocalDate lastAppealDay) {
        return throughout ? lastAppealDay : lastAppealDay.plusDays(1);
    }
}
