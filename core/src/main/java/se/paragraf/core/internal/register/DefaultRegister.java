// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.register;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.minutes.MeetingSeries;
import se.paragraf.core.register.Register;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.core.register.RegisteredDecision;
import se.paragraf.model.minutes.Meeting;

/** Goes through the meetings body by body. */
@Component
public final class DefaultRegister implements Register {

    @Override
    public List<RegisteredDecision> decisions(List<Meeting> meetings) {
        return MeetingSeries.ofEachBody(meetings).stream()
                .flatMap(series -> all(series).flatMap(Decisions::of))
                .toList();
    }

    @Override
    public List<RegisteredAssignment> assignments(List<Meeting> meetings) {
        return MeetingSeries.ofEachBody(meetings).stream()
                .flatMap(series -> all(series).flatMap(meeting -> Assignments.of(meeting, series)))
                .toList();
    }

    private static Stream<Meeting> all(MeetingSeries series) {
        return Stream.concat(series.undated().stream(), series.meetings().stream());
    }
}
