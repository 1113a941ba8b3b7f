// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import java.util.List;
import java.util.Optional;
import se.paragraf.core.internal.minutes.PersonName;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.SignatoryRole;

/**
 * One who leads, writes or adjusts. For any thread as long as nobody changes the meeting.
 *
 * @param role in what capacity
 * @param name as written
 * @param person the same one in the list of those called, if found there
 * @param paragraphs what is signed; empty for all
 */
public record Signer(SignatoryRole role, String name, Optional<Attendance> person, List<NumberRange> paragraphs) {

    /**
     * Whether the two can be one person.
     *
     * @param other the other one
     * @return true if they are the same in the list, or where one is not found there, if their names agree
     */
    public boolean isSamePersonAs(Signer other) {
        if (person.isPresent() && other.person.isPresent()) {
            return person.get() == other.person.get();
        }
        return PersonName.agree(name, other.name);
    }
}
