// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.register;

import java.util.List;
import se.paragraf.core.register.Register;
import se.paragraf.core.register.RegisterFilter;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.core.register.RegisteredDecision;
import se.paragraf.model.minutes.Meeting;

/**
 * The registers of the folder.
 *
 * @param decisions what was decided
 * @param assignments who was to do what
 */
record Registered(List<RegisteredDecision> decisions, List<RegisteredAssignment> assignments) {

    static final Registered NOTHING = new Registered(List.of(), List.of());

    static Registered of(Register register, List<Meeting> meetings) {
        return new Registered(register.decisions(meetings), register.assignments(meetings));
    }

    /** What of it is wanted. */
    Registered filtered(RegisterFilter filter) {
        return new Registered(
                decisions.stream().filter(filter::accepts).toList(),
                assignments.stream().filter(filter::accepts).toList());
    }
}
