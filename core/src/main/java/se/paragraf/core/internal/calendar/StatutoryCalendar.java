// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.model.federation.LawProfile;

/** Counts days as Lag (1930:173) om beräkning av lagstadgad tid does, within the limits of a profile. */
@Component
public final class StatutoryCalendar implements LegalCalendar {

    private final Limits limits;

    @Activate
    public StatutoryCalendar() {
        this(Limits.of(LawProfile.FINSAM).orElseThrow());
    }

    private StatutoryCalendar(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Optional<LegalCalendar> under(LawProfile profile) {
        return Limits.of(profile).map(StatutoryCalendar::new);
    }

    @Override
    public LocalDate adjustmentLatest(LocalDate meeting) {
        return workingDayFrom(meeting.plusDays(limits.adjustmentDays()));
    }

    @Override
    public LocalDate noticeLatest(LocalDate adjusted) {
        return workingDayFrom(adjusted.plusDays(limits.noticeDays()));
    }

    @Override
    public LocalDate lastAppealDay(LocalDate posted) {
        return workingDayFrom(posted.plusWeeks(limits.appealWeeks()));
    }

    @Override
    public LocalDate earliestRemoval(LocalDate posted) {
        return lastAppealDay(posted).plusDays(1);
    }

    /** 2 §: what should be done on a day that is free may be done on the next working day. */
    private static LocalDate workingDayFrom(LocalDate day) {
        LocalDate next = day;
        while (PublicHolidays.isFree(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
