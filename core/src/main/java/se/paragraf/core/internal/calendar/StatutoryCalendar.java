// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.calendar;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.calendar.LegalCalendar;

/** The calendar of the statutes. */
@Component
public final class StatutoryCalendar implements LegalCalendar {

    @Override
    public LocalDate adjustmentLatest(LocalDate meeting) {
        return meeting.plusDays(14);
    }

    @Override
    public LocalDate noticeLatest(LocalDate adjusted) {
        return adjusted.plusDays(2);
    }

    @Override
    public LocalDate lastAppealDay(LocalDate posted) {
        return posted.plusWeeks(3);
    }

    @Override
    public LocalDate earliestRemoval(LocalDate posted) {
        return lastAppealDay(posted).plusDays(1);
    }
}
