// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.Person;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.TextBlock;

/** A small meeting of invented people, and what its file looks like. */
final class Sample {

    private static final MinutesFactory MINUTES = MinutesFactory.eINSTANCE;

    private Sample() {}

    static Meeting meeting() {
        Meeting meeting = MINUTES.createMeeting();
        meeting.setFederationName("Samordningsförbundet Exempelregionen");
        meeting.setDate(LocalDate.of(2024, 3, 14));
        for (String name : new String[] {"Åsa Öberg", "Bo Prov"}) {
            Attendance attendance = MINUTES.createAttendance();
            attendance.setName(name);
            attendance.getTitles().add("Titel <1> & mer");
            meeting.getAttendances().add(attendance);
        }
        Signatory signatory = MINUTES.createSignatory();
        signatory.setName("Bo Prov");
        signatory.setAttendance(meeting.getAttendances().get(1));
        meeting.getSignatories().add(signatory);
        for (int number = 12; number < 14; number++) {
            meeting.getParagraphs().add(paragraph(number));
        }
        return meeting;
    }

    private static Paragraph paragraph(int number) {
        Paragraph paragraph = MINUTES.createParagraph();
        paragraph.setNumber(number);
        paragraph.setTitle("Budget \"2025\" 🙂");
        Decision decision = MINUTES.createDecision();
        decision.setText("Styrelsen beslutar\natt anta budgeten.");
        paragraph.getDecisions().add(decision);
        TextBlock block = MINUTES.createTextBlock();
        Run run = MINUTES.createRun();
        run.setText(decision.getText());
        block.getRuns().add(run);
        block.getStates().add(decision);
        paragraph.getBody().add(block);
        return paragraph;
    }

    static Federation federation() {
        Federation federation = FederationFactory.eINSTANCE.createFederation();
        federation.setName("Samordningsförbundet Exempelregionen");
        Person person = FederationFactory.eINSTANCE.createPerson();
        person.setName("Åsa Öberg");
        federation.getPersons().add(person);
        return federation;
    }

    static String text() {
        try (InputStream in = Sample.class.getResourceAsStream("meeting.paragraf")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
