// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.calendar.DeadlineKind;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.LimitKind;
import se.paragraf.model.federation.LimitOverride;

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
    public Optional<LegalCalendar> of(Federation body) {
        return Limits.of(body).map(StatutoryCalendar::new);
    }

    @Override
    public List<LimitOverride> ownLimits() {
        return limits.own();
    }

    @Override
    public String source(DeadlineKind kind) {
        return switch (kind) {
            case ADJUSTMENT_LATEST ->
                limits.ownSource(LimitKind.ADJUSTMENT_DAYS).orElse("KL 5:69");
            case NOTICE_LATEST -> limits.ownSource(LimitKind.NOTICE_DAYS).orElse("KL 8:12");
            case LAST_APPEAL_DAY -> limits.ownSource(LimitKind.APPEAL_WEEKS).orElse("KL 13:5");
            case EARLIEST_REMOVAL -> limits.ownSource(LimitKind.APPEAL_WEEKS).orElse("KL 8:12, 13:5");
        };
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !PublicHolidays.isFree(day);
    }

    @Override
    public LocalDate adjustmentLatest(LocalDate meeting) {
        return workingDayFrom(meeting.plusDays(limits.get(LimitKind.ADJUSTMENT_DAYS)));
    }

    @Override
    public LocalDate noticeLatest(LocalDate adjusted) {
        return workingDayFrom(adjusted.plusDays(limits.get(LimitKind.NOTICE_DAYS)));
    }

    @Override
    public LocalDate lastAppealDay(LocalDate posted) {
        return workingDayFrom(posted.plusWeeks(limits.get(LimitKind.APPEAL_WEEKS)));
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
