// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;

/** Makes meetings of a federation that does not exist, as long as those of one that does. The same seed, the same meeting. */
public final class SampleMeeting {

    private static final List<String> NAMES = List.of(
            "Alva Brink",
            "Botvid Ekman",
            "Cajsa Frösell",
            "Dag Granlund",
            "Embla Hjort",
            "Folke Isaksson",
            "Greta Järv",
            "Hjalmar Kvist",
            "Idun Lönn",
            "Jarl Mossberg");
    private static final List<String> PRINCIPALS =
            List.of("Lillsjö kommun", "Storsjö kommun", "Region Sjölanda", "Försäkringskassan", "Arbetsförmedlingen");
    private static final int DECIDING = 6;

    private final Random random;
    private final Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();

    private SampleMeeting(long seed) {
        random = new Random(seed);
    }

    /** Makes one of a number, which is its seed. */
    public static Meeting of(int number, int paragraphs) {
        SampleMeeting sample = new SampleMeeting(number);
        sample.head(number);
        sample.attendances();
        SampleParagraph text = new SampleParagraph(sample.random);
        for (int index = 1; index <= paragraphs; index++) {
            sample.meeting.getParagraphs().add(text.of(index, NAMES));
        }
        sample.signatures();
        sample.notice();
        return sample.meeting;
    }

    private void head(int number) {
        meeting.setTitle("Protokoll fört vid styrelsens sammanträde");
        meeting.setFederationName("Samordningsförbundet Sjölanda");
        meeting.setSerial("%d-%02d".formatted(2000 + number / 8, number % 8 + 1));
        meeting.setDate(LocalDate.of(2000 + number / 8, 1 + number % 8, 1 + random.nextInt(28)));
        meeting.setStart(LocalTime.of(9, 0));
        meeting.setEnd(LocalTime.of(11 + random.nextInt(5), 30));
        meeting.setPlace("Konferensrum Vasstrutan, Sjögatan 4, Lillsjö");
        meeting.setMode(MeetingMode.IN_PERSON);
        meeting.setState(MeetingState.ADJUSTED);
    }

    private void attendances() {
        for (int index = 0; index < NAMES.size(); index++) {
            Attendance attendance = MinutesFactory.eINSTANCE.createAttendance();
            attendance.setName(NAMES.get(index));
            attendance.setOrganisation(PRINCIPALS.get(index % PRINCIPALS.size()));
            boolean deciding = index < DECIDING;
            attendance.setGroup(deciding ? AttendanceGroup.DECIDING : AttendanceGroup.OTHER);
            attendance.getRoles().add(index == 0 ? AttendanceRole.CHAIR : AttendanceRole.MEMBER);
            if (!deciding) {
                attendance.getTitles().add("föredragande");
            }
            meeting.getAttendances().add(attendance);
        }
    }

    private void signatures() {
        for (int index = 0; index < SignatoryRole.VALUES.size(); index++) {
            Signatory signatory = MinutesFactory.eINSTANCE.createSignatory();
            signatory.setRole(SignatoryRole.get(index));
            signatory.setAttendance(meeting.getAttendances().get(index));
            signatory.setName(NAMES.get(index));
            meeting.getSignatories().add(signatory);
        }
    }

    private void notice() {
        Adjustment adjustment = MinutesFactory.eINSTANCE.createAdjustment();
        adjustment.setAdjustedOn(meeting.getDate().plusDays(10));
        meeting.getAdjustments().add(adjustment);
        Notice notice = MinutesFactory.eINSTANCE.createNotice();
        notice.setAdjustment(adjustment);
        notice.setAdjustedOn(adjustment.getAdjustedOn());
        notice.setStorage("Förbundets kansli i Lillsjö");
        for (String board : PRINCIPALS.subList(0, 3)) {
            Posting posting = MinutesFactory.eINSTANCE.createPosting();
            posting.setBoard(board);
            posting.setPostedOn(adjustment.getAdjustedOn().plusDays(1));
            posting.setRemovedOn(adjustment.getAdjustedOn().plusDays(23));
            notice.getPostings().add(posting);
        }
        meeting.getNotices().add(notice);
    }
}
