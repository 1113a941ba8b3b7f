// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import static se.paragraf.core.fixture.Minutes.day;
import static se.paragraf.core.fixture.Minutes.numbers;
import static se.paragraf.core.fixture.Minutes.text;
import static se.paragraf.core.fixture.Minutes.times;

import java.math.BigDecimal;
import java.util.List;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.model.minutes.Amount;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.minutes.Repair;
import se.paragraf.model.minutes.Reservation;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.Unplaced;
import se.paragraf.model.minutes.Vote;

/** Meetings that the JSON tests write. */
final class ExampleMinutes {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;

    private ExampleMinutes() {}

    static Meeting ofTheContract() {
        return Minutes.of("2024-03-14")
                .hours("13:00", "15:30")
                .with(meeting -> {
                    meeting.setFederationName("Samordningsförbundet Exempelregionen");
                    meeting.setPlace("Folkets hus, Exempelby");
                    meeting.setMode(MeetingMode.IN_PERSON);
                    meeting.setImportRecord(source());
                })
                .attendance("Anna Exempel", AttendanceGroup.DECIDING, person -> {
                    person.setOrganisation("Exempelby kommun");
                    person.getRoles().add(AttendanceRole.CHAIR);
                })
                .signs(SignatoryRole.CHAIR, "Anna Exempel")
                .signs(SignatoryRole.SECRETARY, "Bo Prov")
                .signs(SignatoryRole.ADJUSTER, "Cecilia Test")
                .notice(notice -> {
                    notice.setAdjustedOn(day("2024-03-22"));
                    Minutes.posted(notice, "Exempelby kommun", "2024-03-25").setRemovedOn(day("2024-04-16"));
                    Minutes.posted(notice, "Region Exempel", "2024-03-25").setRemovedOn(day("2024-04-16"));
                    notice.setStorage("Samordningsförbundets kansli");
                })
                .paragraph(12, ExampleMinutes::budget)
                .meeting();
    }

    private static void budget(Paragraph paragraph) {
        paragraph.setNumberAsWritten("§ 12");
        paragraph.setTitle("Budget 2025");
        paragraph.setKind(ParagraphKind.DECISION);
        paragraph.setPresenter("Bo Prov");
        Decision decision = decision(paragraph, "Styrelsen beslutar att anta budgeten.");
        decision.getClauses().add("anta budgeten");
        decision.getAmounts().add(amount(150_000, 2025));
        Assignment assignment = FACTORY.createAssignment();
        assignment.setTo("kansliet");
        assignment.setText("återkomma med en tidplan");
        paragraph.getAssignments().add(assignment);
        paragraph.getAttachments().add(attachment(1, "Protokoll 2024-01-25"));
        paragraph.getVotes().add(vote());
        Reservation reservation = FACTORY.createReservation();
        reservation.setName("Dan Prov");
        reservation.setText("Dan Prov reserverar sig mot beslutet.");
        paragraph.getReservations().add(reservation);
        Disqualification disqualification = FACTORY.createDisqualification();
        disqualification.setName("Eva Test");
        disqualification.setText("Eva Test anmäler jäv som styrelseledamot i \"Granå\".");
        paragraph.getDisqualifications().add(disqualification);
        paragraph.getBody().add(text("Bo Prov föredrar ärendet."));
        paragraph.getBody().add(text("Styrelsen beslutar att anta budgeten."));
    }

    private static Vote vote() {
        Ballot ballot = FACTORY.createBallot();
        ballot.setName("Anna Exempel");
        ballot.setChoice(BallotChoice.YES);
        Vote vote = FACTORY.createVote();
        vote.setYes(6);
        vote.setNo(2);
        vote.setAbstained(1);
        vote.getBallots().add(ballot);
        return vote;
    }

    private static ImportRecord source() {
        ImportRecord source = FACTORY.createImportRecord();
        source.setFile("2024-03-14.txt");
        source.setKind("text");
        source.setSha256("0123456789abcdef");
        Repair repair = FACTORY.createRepair();
        repair.setLine(3);
        repair.setFrom("Exempe1by");
        repair.setTo("Exempelby");
        repair.setConfidence(0.98);
        source.getRepairs().add(repair);
        Unplaced unplaced = FACTORY.createUnplaced();
        unplaced.setText("text that belongs to no known part, verbatim");
        source.getUnplaced().add(unplaced);
        return source;
    }

    static Meeting partialAndSeparate() {
        return Minutes.of("2024-05-23")
                .attendance("Frida Granlund", AttendanceGroup.DECIDING, person -> {
                    person.setWholeMeeting(false);
                    person.getPresence().addAll(List.of(numbers(27, 31), numbers(34, 34)));
                })
                .attendance("Gustav Lindfors", AttendanceGroup.DECIDING, person -> {
                    person.setWholeMeeting(false);
                    person.setSubstitutesFor("Hanna Ekdal");
                    person.getTimes().addAll(List.of(times("10:00", "11:30"), times("13:05", null)));
                })
                .attendance("Ines Åström", AttendanceGroup.OTHER, person -> {
                    person.setParty("S");
                    person.getTitles().add("Förbundschef");
                })
                .signs(SignatoryRole.SECRETARY, "Ines  Åström")
                .signs(SignatoryRole.ADJUSTER, "F. Granlund")
                .notice(notice -> {
                    notice.getParagraphs().add(numbers(34, 34));
                    Minutes.posted(notice, null, "2024-05-24").setEarliestRemoval(day("2024-06-15"));
                })
                .notice(notice -> {
                    notice.setAdjustedOn(day("2024-06-03"));
                    Posting posting = Minutes.posted(notice, null, null);
                    posting.setLastVisibleDay(day("2024-06-26"));
                    posting.setStatedAppealEnd(day("2024-06-25"));
                })
                .paragraph(0, paragraph -> {
                    Decision decision = decision(paragraph, "Styrelsen godkände förslaget om 2,5 % och 25 %.");
                    decision.setForm(DecisionForm.IMPLICIT);
                    decision.setOutcome(DecisionOutcome.APPROVED);
                    decision.getPercentages()
                            .addAll(List.of(new BigDecimal("2.5"), new BigDecimal("25.0"), new BigDecimal("100")));
                    decision.getAmounts().add(amount(1_500_000, null));
                    paragraph.getAttachments().add(attachment(2, null));
                    paragraph.getAttachments().add(attachment(null, "Tidplan"));
                })
                .with(meeting -> meeting.getAttachments()
                        .addAll(List.of(attachment(2, "Verksamhetsplan"), attachment(3, "Tidplan"))))
                .meeting();
    }

    private static Decision decision(Paragraph paragraph, String words) {
        Decision decision = FACTORY.createDecision();
        decision.setText(words);
        decision.setOutcome(DecisionOutcome.ADOPTED);
        paragraph.getDecisions().add(decision);
        return decision;
    }

    private static Amount amount(long sek, Integer year) {
        Amount amount = FACTORY.createAmount();
        amount.setSek(sek);
        amount.setYear(year);
        return amount;
    }

    private static Attachment attachment(Integer number, String title) {
        Attachment attachment = FACTORY.createAttachment();
        attachment.setNumber(number);
        attachment.setTitle(title);
        return attachment;
    }
}
