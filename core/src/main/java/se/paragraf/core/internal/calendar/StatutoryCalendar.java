// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.calendar.DeadlineKind;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.calendar.MeetingCalendar;
import se.paragraf.core.internal.minutes.GoverningLaw;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.LimitKind;
import se.paragraf.model.federation.LimitOverride;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Counts days as Lag (1930:173) om beräkning av lagstadgad tid does, within the limits of a profile. */
@Component
public final class StatutoryCalendar implements LegalCalendar {

    private final Limits limits;

    @Activate
    public StatutoryCalendar() {
        this(Limits.of(LawProfile.FINSAM, Optional.empty()));
    }

    private StatutoryCalendar(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Optional<LegalCalendar> under(LawProfile profile) {
        return Limits.of(profile, Optional.empty()).ofCalendar().map(StatutoryCalendar::new);
    }

    @Override
    public Optional<LegalCalendar> of(Federation body) {
        return Limits.of(body.getProfile(), Optional.of(body)).ofCalendar().map(StatutoryCalendar::new);
    }

    @Override
    public Optional<MeetingCalendar> of(Meeting meeting) {
        return GoverningLaw.body(meeting)
                .map(this::of)
                .orElseGet(() -> under(GoverningLaw.of(meeting)))
                .map(calendar -> MeetingDays.of(calendar, meeting));
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
    public Optional<Message> shiftedBecause(DeadlineKind kind, LocalDate from) {
        return PublicHolidays.name(unmoved(kind, from));
    }

    @Override
    public LocalDate adjustmentLatest(LocalDate meeting) {
        return workingDayFrom(unmoved(DeadlineKind.ADJUSTMENT_LATEST, meeting));
    }

    @Override
    public LocalDate noticeLatest(LocalDate adjusted) {
        return workingDayFrom(unmoved(DeadlineKind.NOTICE_LATEST, adjusted));
    }

    @Override
    public LocalDate lastAppealDay(LocalDate posted) {
        return workingDayFrom(unmoved(DeadlineKind.LAST_APPEAL_DAY, posted));
    }

    @Override
    public LocalDate earliestRemoval(LocalDate posted) {
        return lastAppealDay(posted).plusDays(1);
    }

    /** 1 §: the day on which the time ends; that of removal is the day after the end of the time for appeal. */
    private LocalDate unmoved(DeadlineKind kind, LocalDate from) {
        return switch (kind) {
            case ADJUSTMENT_LATEST -> from.plusDays(limits.get(LimitKind.ADJUSTMENT_DAYS));
            case NOTICE_LATEST -> from.plusDays(limits.get(LimitKind.NOTICE_DAYS));
            case LAST_APPEAL_DAY, EARLIEST_REMOVAL -> from.plusWeeks(limits.get(LimitKind.APPEAL_WEEKS));
        };
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
