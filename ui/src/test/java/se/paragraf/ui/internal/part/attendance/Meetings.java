// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Office;
import se.paragraf.model.federation.Person;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/** A meeting to try things on. */
final class Meetings {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;

    private final Federation body = FederationFactory.eINSTANCE.createFederation();
    private final Meeting meeting = FACTORY.createMeeting();

    Meetings(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(number -> {
            Paragraph paragraph = FACTORY.createParagraph();
            paragraph.setNumber(number);
            meeting.getParagraphs().add(paragraph);
        });
    }

    Meeting meeting() {
        return meeting;
    }

    Attendance member(String name, String organisation) {
        return person(name, organisation, AttendanceGroup.DECIDING);
    }

    Attendance substitute(String name, String organisation) {
        return person(name, organisation, AttendanceGroup.SUBSTITUTE);
    }

    private Attendance person(String name, String organisation, AttendanceGroup group) {
        Attendance person = FACTORY.createAttendance();
        person.setName(name);
        person.setOrganisation(organisation);
        person.setGroup(group);
        meeting.getAttendances().add(person);
        return person;
    }

    /** Elects somebody as a member, or as the substitute of one who is elected. */
    void elect(Attendance attendance, Attendance replaced) {
        Person person = FederationFactory.eINSTANCE.createPerson();
        attendance.setPerson(person);
        Mandate mandate = FederationFactory.eINSTANCE.createMandate();
        mandate.setPerson(person);
        mandate.setOffice(replaced == null ? Office.MEMBER : Office.SUBSTITUTE);
        body.getMandates().stream()
                .filter(each -> replaced != null && each.getPerson() == replaced.getPerson())
                .forEach(mandate::setSubstitutesFor);
        body.getPersons().add(person);
        body.getMandates().add(mandate);
    }

    void disqualify(int number, Attendance person) {
        Disqualification disqualification = FACTORY.createDisqualification();
        disqualification.setAttendance(person);
        meeting.getParagraphs().stream()
                .filter(paragraph -> paragraph.getNumber() == number)
                .forEach(paragraph -> paragraph.getDisqualifications().add(disqualification));
    }

    /** The row of the chart: a square for one who decides, else its sign. */
    String marks(Attendance person) {
        Chart chart = chart();
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < chart.paragraphs().size(); column++) {
            Mark mark = chart.mark(chart.people().indexOf(person), column);
            row.append(
                    switch (mark) {
                        case DECIDES -> "■";
                        case ATTENDS -> "□";
                        case AWAY -> " ";
                        default -> mark.sign();
                    });
        }
        return row.toString();
    }

    Chart chart() {
        return new Chart(meeting, new Need(OptionalInt.empty(), false));
    }

    String ranges(Attendance person) {
        return NumberSpan.inWords(NumberSpan.of(person.getPresence()), "-", ", ");
    }
}
