// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.calendar;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/** The days by which minutes must be adjusted, announced and left on the boards. For any thread. */
@ProviderType
public interface LegalCalendar {

    /**
     * The last lawful day of adjustment (KL 5:69; Lag 1930:173 2 §).
     *
     * @param meeting the day of the meeting
     * @return a working day
     */
    LocalDate adjustmentLatest(LocalDate meeting);

    /**
     * The last lawful day to announce the adjustment (KL 8:12; Lag 1930:173 2 §).
     *
     * @param adjusted the day of the adjustment
     * @return a working day
     */
    LocalDate noticeLatest(LocalDate adjusted);

    /**
     * The last day of appeal (KL 13:5; Lag 1930:173 1-2 §§).
     *
     * @param posted the day on which the last board announced it
     * @return a working day
     */
    LocalDate lastAppealDay(LocalDate posted);

    /**
     * The first day on which the notice may be taken down (KL 8:12, 13:5).
     *
     * @param posted the day on which the last board announced it
     * @return the day after the last day of appeal
     */
    LocalDate earliestRemoval(LocalDate posted);
}
