// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.person.Roll;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** Ties the names in the minutes to those who are listed as present. */
final class PresentReader implements PartReader {

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        Roll roll = new Roll(meeting.getAttendances());
        for (Attendance person : meeting.getAttendances()) {
            roll.find(person.getSubstitutesFor())
                    .filter(replaced -> replaced != person)
                    .ifPresent(person::setReplaces);
        }
        for (Paragraph paragraph : meeting.getParagraphs()) {
            paragraph.getReservations().forEach(reservation -> roll.find(reservation.getName())
                    .ifPresent(reservation::setAttendance));
            paragraph.getDisqualifications().forEach(disqualification -> roll.find(disqualification.getName())
                    .ifPresent(disqualification::setAttendance));
            paragraph.getVotes().stream()
                    .flatMap(vote -> vote.getBallots().stream())
                    .forEach(ballot -> roll.find(ballot.getName()).ifPresent(ballot::setAttendance));
        }
    }
}
