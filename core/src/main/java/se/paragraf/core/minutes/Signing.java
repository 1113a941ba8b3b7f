// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.core.internal.minutes.PersonName;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;

/**
 * Who leads, writes and adjusts: as the head of the minutes tells, or else the list of those present. For any thread as
 * long as nobody changes the meeting.
 */
public final class Signing {

    private final List<Signer> signers;

    private Signing(List<Signer> signers) {
        this.signers = signers;
    }

    /**
     * Finds them.
     *
     * @param meeting the meeting
     * @return those who sign in it
     */
    public static Signing of(Meeting meeting) {
        List<Signer> signers = new ArrayList<>();
        for (SignatoryRole role : SignatoryRole.values()) {
            List<Signatory> named = meeting.getSignatories().stream()
                    .filter(signatory -> signatory.getRole() == role && signatory.getName() != null)
                    .toList();
            if (named.isEmpty()) {
                listed(meeting, role).forEach(signers::add);
            } else {
                named.forEach(signatory -> signers.add(
                        new Signer(role, signatory.getName(), person(meeting, signatory), signatory.getParagraphs())));
            }
        }
        return new Signing(List.copyOf(signers));
    }

    /**
     * Those who act in one capacity.
     *
     * @param role the capacity
     * @return they in the order of the minutes; one who is named for several paragraphs apart can be there again
     */
    public List<Signer> signers(SignatoryRole role) {
        return signers.stream().filter(signer -> signer.role() == role).toList();
    }

    /**
     * The name of the first one.
     *
     * @param role the capacity
     * @return the name as written; null if nobody is named
     */
    public String name(SignatoryRole role) {
        return signers(role).stream().map(Signer::name).findFirst().orElse(null);
    }

    /**
     * The names, each once.
     *
     * @param role the capacity
     * @return the names as written
     */
    public List<String> names(SignatoryRole role) {
        return signers(role).stream().map(Signer::name).distinct().toList();
    }

    /**
     * Those of them who are in the list of those called.
     *
     * @param role the capacity
     * @return their entries in the list
     */
    public List<Attendance> persons(SignatoryRole role) {
        return signers(role).stream()
                .flatMap(signer -> signer.person().stream())
                .toList();
    }

    private static List<Signer> listed(Meeting meeting, SignatoryRole role) {
        AttendanceRole office = AttendanceRole.valueOf(role.name());
        return meeting.getAttendances().stream()
                .filter(person -> person.getRoles().contains(office) && person.getGroup() != AttendanceGroup.ABSENT)
                .filter(person -> person.getName() != null)
                .map(person -> new Signer(role, person.getName(), Optional.of(person), List.of()))
                .toList();
    }

    private static Optional<Attendance> person(Meeting meeting, Signatory signatory) {
        return Optional.ofNullable(signatory.getAttendance())
                .or(() -> PersonName.find(signatory.getName(), meeting.getAttendances()));
    }
}
