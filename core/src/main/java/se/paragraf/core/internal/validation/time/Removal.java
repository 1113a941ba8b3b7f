// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import se.paragraf.core.minutes.Announcement;
import se.paragraf.model.minutes.MinutesPackage;

/** The ways in which a notice says when it comes down. */
enum Removal {
    /** Taken down during that day, nobody knows at what hour. */
    TAKEN_DOWN(MinutesPackage.Literals.POSTING__REMOVED_ON, Announcement::removedOn, false),
    /** Up throughout that day. */
    LAST_UP(MinutesPackage.Literals.POSTING__LAST_VISIBLE_DAY, Announcement::lastVisibleDay, true),
    /** May be taken down during that day. */
    MAY_COME_DOWN(MinutesPackage.Literals.POSTING__EARLIEST_REMOVAL, Announcement::earliestRemoval, false);

    private final EAttribute feature;
    private final Function<Announcement, LocalDate> date;
    private final boolean throughout;

    Removal(EAttribute feature, Function<Announcement, LocalDate> date, boolean throughout) {
        this.feature = feature;
        this.date = date;
        this.throughout = throughout;
    }

    /** What the notice states; empty if it says nothing of the kind. */
    static List<Removal> statedIn(Announcement days) {
        return Arrays.stream(values())
                .filter(removal -> removal.date(days) != null)
                .toList();
    }

    EAttribute feature() {
        return feature;
    }

    String field() {
        return feature.getName();
    }

    LocalDate date(Announcement days) {
        return date.apply(days);
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
