// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;

/**
 * What the next meeting must know of one that there is already, so that a long series need not be held in memory.
 *
 * @param date the day; empty if the minutes have none
 * @param highestNumber the highest paragraph number; 0 if there is none
 * @param bodyName the body as the minutes call it; empty if they do not
 * @param bodyId the identity of the body in its file; empty if the meeting does not refer to one
 * @param place the place as written; empty if there is none
 * @param start when it started; empty if that is not told
 * @param mode how the participants met; empty if that is not told
 * @param secretary the name of the one who kept the minutes; empty if that is not told
 */
public record HeldMeeting(
        Optional<LocalDate> date,
        int highestNumber,
        Optional<String> bodyName,
        Optional<String> bodyId,
        Optional<String> place,
        Optional<LocalTime> start,
        Optional<MeetingMode> mode,
        Optional<String> secretary) {

    /**
     * Creates it.
     *
     * @param date not null
     * @param highestNumber not negative
     * @param bodyName not null
     * @param bodyId not null
     * @param place not null
     * @param start not null
     * @param mode not null
     * @param secretary not null
     */
    public HeldMeeting {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(bodyName, "bodyName");
        Objects.requireNonNull(bodyId, "bodyId");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(secretary, "secretary");
    }

    /**
     * What a meeting tells.
     *
     * @param meeting the meeting
     * @return what the next one must know of it
     */
    public static HeldMeeting of(Meeting meeting) {
        IntStream numbers = meeting.getParagraphs().stream().mapToInt(Paragraph::getNumber);
        return new HeldMeeting(
                Optional.ofNullable(meeting.getDate()),
                Math.max(0, numbers.max().orElse(0)),
                Optional.ofNullable(meeting.getFederationName()),
                Optional.ofNullable((Federation) meeting.eGet(MinutesPackage.Literals.MEETING__FEDERATION, false))
                        .map(HeldMeeting::identity),
                Optional.ofNullable(meeting.getPlace()),
                Optional.ofNullable(meeting.getStart()),
                Optional.of(meeting.getMode()).filter(mode -> mode != MeetingMode.UNSTATED),
                secretary(meeting));
    }

    /** As it is signed; else as the list of those present says. */
    private static Optional<String> secretary(Meeting meeting) {
        Stream<String> signed = meeting.getSignatories().stream()
                .filter(signatory -> signatory.getRole() == SignatoryRole.SECRETARY)
                .map(Signatory::getName);
        Stream<String> listed = meeting.getAttendances().stream()
                .filter(person -> person.getRoles().contains(AttendanceRole.SECRETARY))
                .map(Attendance::getName);
        return Stream.concat(signed, listed)
                .filter(name -> name != null && !name.isBlank())
                .findFirst();
    }

    /** The file of the body is not opened for it: the reference has the identity. */
    private static String identity(Federation body) {
        return body.eIsProxy() ? EcoreUtil.getURI(body).fragment() : body.getId();
    }
}
