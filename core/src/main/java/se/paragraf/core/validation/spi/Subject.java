// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation.spi;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.model.minutes.Meeting;

/** What a rule looks at. */
@ProviderType
public interface Subject {

    /**
     * The meeting, not to be changed.
     *
     * @return the meeting
     */
    Meeting meeting();

    /**
     * The days of the law that the meeting answers to.
     *
     * @return the calendar; empty if no statute binds the body to days
     */
    Optional<LegalCalendar> calendar();
}
