// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.register;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.model.minutes.Meeting;

/** Lists decisions and assignments of meetings. For any thread, as long as nobody changes the meetings meanwhile. */
@ProviderType
public interface Register {

    /**
     * What was decided.
     *
     * @param meetings the meetings, of one body or several, in any order; not changed
     * @return the decisions by body, then by day, then in the order of the minutes; meetings without a day come first
     */
    List<RegisteredDecision> decisions(List<Meeting> meetings);

    /**
     * Who was to do what, and where it was reported back. An assignment is looked for in the 24 meetings of its body after
     * the one that gave it. Unless the minutes state it, a report is a proposal with its evidence.
     *
     * @param meetings the meetings, of one body or several, in any order; not changed
     * @return the assignments in the order of {@link #decisions}
     */
    List<RegisteredAssignment> assignments(List<Meeting> meetings);
}
