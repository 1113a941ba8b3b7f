// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.Emphasis;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.minutes.Reservation;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.Subheading;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TableCell;
import se.paragraf.model.minutes.TableRow;
import se.paragraf.model.minutes.TextBlock;
import se.paragraf.model.minutes.Vote;

/** Writes meetings for tests in few words. */
final class Minutes {

    static final MinutesFactory MAKE = MinutesFactory.eINSTANCE;

    private Minutes() {}

    static Meeting meeting(String body, LocalDate day) {
        Meeting meeting = MAKE.createMeeting();
        meeting.setFederationName(body);
        meeting.setDate(day);
        return meeting;
    }

    static Attendance person(Meeting meeting, AttendanceGroup group, String name, String organisation) {
        Attendance person = MAKE.createAttendance();
        person.setName(name);
        person.setOrganisation(organisation);
        person.setGroup(group);
        person.setWholeMeeting(true);
        meeting.getAttendances().add(person);
        return person;
    }

    static void signs(Meeting meeting, SignatoryRole role, String name, NumberRange... ranges) {
        Signatory signer = MAKE.createSignatory();
        signer.setRole(role);
        signer.setName(name);
        signer.getParagraphs().addAll(List.of(ranges));
        meeting.getSignatories().add(signer);
    }

    static Paragraph paragraph(Meeting meeting, int number, String title, Block... body) {
        Paragraph paragraph = MAKE.createParagraph();
        paragraph.setNumber(number);
        paragraph.setNumberAsWritten("§ " + number);
        paragraph.setTitle(title);
        paragraph.setKind(ParagraphKind.INFORMATION);
        paragraph.getBody().addAll(List.of(body));
        meeting.getParagraphs().add(paragraph);
        return paragraph;
    }

    static Decision decision(Paragraph paragraph, DecisionForm form, String text, Block... stating) {
        Decision decision = MAKE.createDecision();
        decision.setForm(form);
        decision.setText(text);
        paragraph.getDecisions().add(decision);
        for (Block block : stating) {
            block.getStates().add(decision);
        }
        if (form == DecisionForm.EXPLICIT) {
            paragraph.setKind(ParagraphKind.DECISION);
        }
        return decision;
    }

    static TextBlock text(String words) {
        return text(run(words, Emphasis.NONE));
    }

    static TextBlock text(Run... runs) {
        TextBlock text = MAKE.createTextBlock();
        text.getRuns().addAll(List.of(runs));
        return text;
    }

    static Run run(String words, Emphasis emphasis) {
        Run run = MAKE.createRun();
        run.setText(words);
        run.setEmphasis(emphasis);
        return run;
    }

    static Run link(String words, String target) {
        Run run = run(words, Emphasis.NONE);
        run.setHref(target);
        return run;
    }

    static Subheading subheading(String words) {
        Subheading heading = MAKE.createSubheading();
        heading.setText(words);
        return heading;
    }

    static ListBlock list(boolean ordered, ListItem... items) {
        ListBlock list = MAKE.createListBlock();
        list.setOrdered(ordered);
        list.getItems().addAll(List.of(items));
        return list;
    }

    static ListItem item(String marker, String words, ListBlock... sublists) {
        ListItem item = MAKE.createListItem();
        item.setMarker(marker);
        item.getRuns().add(run(words, Emphasis.NONE));
        item.getSublists().addAll(List.of(sublists));
        return item;
    }

    /** A table with one row of headings; a row is written with a bar between its cells. */
    static TableBlock table(String... rows) {
        TableBlock table = MAKE.createTableBlock();
        table.setHeaderRows(1);
        for (String words : rows) {
            TableRow row = MAKE.createTableRow();
            for (String cellWords : words.split("\\|", -1)) {
                TableCell cell = MAKE.createTableCell();
                cell.getRuns().add(run(cellWords, Emphasis.NONE));
                row.getCells().add(cell);
            }
            table.getRows().add(row);
        }
        return table;
    }

    static Attachment attachment(Integer number, String title) {
        Attachment attachment = MAKE.createAttachment();
        attachment.setNumber(number);
        attachment.setTitle(title);
        return attachment;
    }

    static NumberRange range(int first, int last) {
        NumberRange range = MAKE.createNumberRange();
        range.setFirst(first);
        range.setLast(last);
        return range;
    }

    static Notice notice(Meeting meeting, String... boards) {
        Notice notice = MAKE.createNotice();
        for (String board : boards) {
            Posting posting = MAKE.createPosting();
            posting.setBoard(board);
            notice.getPostings().add(posting);
        }
        meeting.getNotices().add(notice);
        return notice;
    }

    /** Adds a vote, a reservation and a disqualification as data. */
    static void record(Paragraph paragraph) {
        Vote vote = MAKE.createVote();
        vote.setYes(1);
        vote.setNo(1);
        vote.setAbstained(0);
        vote.setCastingVote("Astrid Lindfors");
        vote.getBallots().add(ballot("Astrid Lindfors", BallotChoice.YES));
        vote.getBallots().add(ballot("David Åkerö", BallotChoice.NO));
        paragraph.getVotes().add(vote);
        Reservation reservation = MAKE.createReservation();
        reservation.setName("David Åkerö");
        reservation.setText("Avgiften är för hög.\nDen bör sänkas.");
        paragraph.getReservations().add(reservation);
        Disqualification disqualification = MAKE.createDisqualification();
        disqualification.setName("Elin Öberg");
        disqualification.setText("Elin Öberg är delägare.");
        paragraph.getDisqualifications().add(disqualification);
    }

    private static Ballot ballot(String name, BallotChoice choice) {
        Ballot ballot = MAKE.createBallot();
        ballot.setName(name);
        ballot.setChoice(choice);
        return ballot;
    }

    /** The minutes of a federation with everything that minutes have as a rule. */
    static Meeting ofFederation() {
        Meeting meeting = meeting("Samordningsförbundet Exempelbygden", LocalDate.of(2024, 3, 14));
        meeting.setPlace("Folkets hus, Granå");
        meeting.setStart(LocalTime.of(13, 0));
        meeting.setEnd(LocalTime.of(15, 30));
        person(meeting, AttendanceGroup.DECIDING, "Astrid Lindfors", "Exempelby kommun")
                .getRoles()
                .add(AttendanceRole.CHAIR);
        Attendance serving = person(meeting, AttendanceGroup.DECIDING, "Bo Prov", "Region Exempel");
        serving.getRoles().add(AttendanceRole.SUBSTITUTE);
        serving.setSubstitutesFor("Cecilia Test");
        serving.setParty("S");
        Attendance late = person(meeting, AttendanceGroup.DECIDING, "David Åkerö", "Försäkringskassan");
        late.getRoles().add(AttendanceRole.ADJUSTER);
        late.setWholeMeeting(false);
        late.getPresence().add(range(14, 16));
        person(meeting, AttendanceGroup.SUBSTITUTE, "Elin Öberg-Nord", "Granå kommun");
        person(meeting, AttendanceGroup.OTHER, "Frida Vinter", null).getTitles().add("Förbundschef");
        person(meeting, AttendanceGroup.ABSENT, "Cecilia Test", "Region Exempel");
        signs(meeting, SignatoryRole.CHAIR, "Astrid Lindfors");
        signs(meeting, SignatoryRole.SECRETARY, "Gunnar Skrift");
        signs(meeting, SignatoryRole.ADJUSTER, "David Åkerö");

        Paragraph opening = paragraph(meeting, 12, "Mötets öppnande", text("Ordföranden öppnar mötet."));
        opening.setKind(ParagraphKind.FORMALITY);

        TextBlock chosen = text("David Åkerö valdes att jämte ordföranden justera protokollet.");
        Paragraph adjuster = paragraph(meeting, 13, "Val av justerare", chosen);
        adjuster.setKind(ParagraphKind.FORMALITY);
        decision(adjuster, DecisionForm.IMPLICIT, "David Åkerö valdes.", chosen);

        TextBlock deciding = text(run("Beslut:", Emphasis.STRONG), run(" Styrelsen beslutar", Emphasis.NONE));
        ListBlock clauses = list(false, item("-", "att anta budgeten, och"), item("-", "att avsätta 150 tkr."));
        Paragraph budget = paragraph(
                meeting,
                14,
                "Budget 2025",
                text("Förslaget till budget för 2025 omfattar & fördelar 1,5 mnkr < 2 mnkr."),
                table("Post|Belopp, tkr|Not", "Insatser|1 200|", "Kansli|300"),
                deciding,
                clauses,
                text("Paragrafen är omedelbart justerad."));
        budget.setCaseNumber("2024/17");
        budget.setPresenter("Frida Vinter");
        decision(budget, DecisionForm.EXPLICIT, "Styrelsen beslutar att anta budgeten.", deciding, clauses);
        budget.getAttachments().add(attachment(1, "Budget 2025"));
        budget.getAttachments().add(attachment(null, "Tjänsteskrivelse"));

        paragraph(
                meeting,
                15,
                "Rapporter",
                subheading("Från medlemmarna"),
                list(true, item("a)", "Region Exempel"), item("b)", "Granå kommun", list(false, item("•", "ny chef")))),
                list(true, item("1.", "ett"), item("4.", "fyra")),
                text(
                        link("Underlaget", "https://exempel.example/a?b=1&c=2"),
                        link(" och annat", "javascript:alert(1)")));

        TextBlock decided = text("Beslut\nStyrelsen beslutar att lägga rapporten till handlingarna.");
        Paragraph report = paragraph(meeting, 16, "Uppföljning", subheading("Beslut"), decided);
        decision(report, DecisionForm.EXPLICIT, "Styrelsen beslutar att lägga rapporten till handlingarna.", decided);
        decision(report, DecisionForm.EXPLICIT, "Styrelsen beslutar att tacka kansliet.");

        Notice notice = notice(meeting, "Exempelby kommun", "Granå kommun", "Region Exempel");
        notice.setAdjustedOn(LocalDate.of(2024, 3, 22));
        notice.getPostings().forEach(posting -> {
            posting.setPostedOn(LocalDate.of(2024, 3, 25));
            posting.setRemovedOn(LocalDate.of(2024, 4, 16));
        });
        notice.setStorage("Förbundets kansli i Granå");
        notice.setSigner("Gunnar Skrift");
        return meeting;
    }
}
