// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.core.Paragraf;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.fixture.Body;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.planning.HeldMeeting;
import se.paragraf.core.planning.MeetingPlan;
import se.paragraf.core.planning.MeetingPlanner;
import se.paragraf.core.planning.PlanRequest;
import se.paragraf.model.federation.ItemPosition;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.LimitKind;
import se.paragraf.model.federation.Numbering;
import se.paragraf.model.federation.Office;
import se.paragraf.model.federation.RoleKind;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.minutes.SignatoryRole;

class MeetingPlannerTest {

    private final MeetingPlanner planner = Paragraf.standalone().planning();

    private MeetingPlan plan(String date, Body body, Minutes... held) {
        return planner.plan(new PlanRequest(
                LocalDate.parse(date),
                Optional.ofNullable(body).map(Body::federation),
                Stream.of(held).map(Minutes::meeting).map(HeldMeeting::of).toList()));
    }

    private static List<String> warnings(MeetingPlan plan) {
        return plan.warnings().stream()
                .map(warning -> warning.in(Locale.ENGLISH))
                .toList();
    }

    private static List<Integer> numbers(MeetingPlan plan) {
        return plan.meeting().getParagraphs().stream().map(Paragraph::getNumber).toList();
    }

    @Test
    void the_customary_items_follow_the_last_paragraph_of_the_year() {
        MeetingPlan plan = plan(
                "2024-05-16",
                Body.named("Ö"),
                Minutes.of("2023-12-14").paragraphs(70, 71),
                Minutes.of("2024-03-14").paragraphs(12, 13),
                Minutes.of("2024-01-25").paragraphs(1, 2));

        assertThat(plan.meeting().getParagraphs())
                .extracting(paragraph -> paragraph.getNumberAsWritten() + " " + paragraph.getTitle())
                .startsWith("§ 14 Sammanträdet öppnas", "§ 15 Val av justerare")
                .contains("§ 17 Föregående protokoll 2024-03-14")
                .endsWith("§ 20 Sammanträdet avslutas");
        assertThat(plan.meeting().getState()).isEqualTo(MeetingState.DRAFT);
    }

    @Test
    void the_first_meeting_of_a_year_starts_at_1_unless_the_body_numbers_otherwise() {
        Minutes held = Minutes.of("2023-12-14").paragraphs(70, 71);

        assertThat(numbers(plan("2024-01-25", Body.named("Ö"), held))).startsWith(1, 2);
        assertThat(numbers(plan("2024-01-25", numbered(Numbering.CONTINUOUS), held)))
                .startsWith(72, 73);
        assertThat(numbers(plan("2023-12-20", numbered(Numbering.MEETING), held)))
                .startsWith(1, 2);
    }

    private static Body numbered(Numbering numbering) {
        return Body.named("Ö").with(federation -> federation.setNumbering(numbering));
    }

    @Test
    void items_of_the_body_take_the_place_of_the_customary_ones_and_those_that_stand_last_come_last() {
        Body body = Body.named("Ö")
                .item("Avslutning", ItemPosition.LAST)
                .item("Upprop", ItemPosition.FIRST)
                .item("Ekonomi", ItemPosition.FIRST);

        assertThat(plan("2024-01-25", body).meeting().getParagraphs())
                .extracting(Paragraph::getTitle)
                .containsExactly("Upprop", "Ekonomi", "Avslutning");
    }

    @Test
    void those_are_called_whose_mandates_hold_on_the_day_each_once() {
        Body body = Body.named("Ö")
                .member("Granå kommun")
                .member("Region Norrdal")
                .mandate("Avgången", "Granå kommun", Office.MEMBER, "2020-01-01", "2023-12-31")
                .mandate("Ingrid", "Granå kommun", Office.MEMBER, "2024-01-01", "2027-12-31")
                .mandate("Tord", "Region Norrdal", Office.MEMBER, null, null)
                .mandate("Tord", null, Office.CHAIR, "2024-01-25", null)
                .mandate("Andra", "Granå kommun", Office.SUBSTITUTE, 2, null, null)
                .mandate("Första", "Granå kommun", Office.SUBSTITUTE, 1, null, "2024-01-25")
                .mandate("Revisorn", null, Office.AUDITOR, null, null)
                .employed("Maj", "Förbundschef", RoleKind.MANAGER, "2022-01-01", null)
                .employed("Slutat", "Ekonom", RoleKind.ECONOMIST, null, "2024-01-24");

        Meeting meeting = plan("2024-01-25", body).meeting();

        assertThat(meeting.getAttendances())
                .extracting(person -> person.getName() + " " + person.getGroup() + " " + person.getOrganisation())
                .containsExactly(
                        "Tord DECIDING Region Norrdal",
                        "Ingrid DECIDING Granå kommun",
                        "Första SUBSTITUTE Granå kommun",
                        "Andra SUBSTITUTE Granå kommun",
                        "Maj OTHER null");
        Attendance chair = meeting.getAttendances().get(0);
        assertThat(chair.getRoles()).containsExactly(AttendanceRole.CHAIR);
        assertThat(meeting.getAttendances().get(1).getRoles()).containsExactly(AttendanceRole.MEMBER);
        assertThat(chair.getPerson()).isSameAs(body.person("Tord"));
        assertThat(chair.getMember()).isSameAs(body.federation().getMembers().get(1));
        assertThat(meeting.getAttendances().get(4).getTitles()).containsExactly("Förbundschef");
    }

    @Test
    void it_meets_as_the_last_time_and_the_same_person_keeps_the_minutes_if_called() {
        Body body = Body.named("Ö")
                .employed("Maj Rönn", "Förbundschef", RoleKind.MANAGER, null, null)
                .employed("Jon Idberg", "Administratör", RoleKind.ADMINISTRATOR, null, null);
        Minutes last = Minutes.of("2024-03-14")
                .with(meeting -> meeting.setMode(MeetingMode.HYBRID))
                .signs(SignatoryRole.SECRETARY, "Jon Idberg");

        Meeting next = plan("2024-05-16", body, last).meeting();

        assertThat(next.getMode()).isEqualTo(MeetingMode.HYBRID);
        assertThat(next.getAttendances())
                .filteredOn(person -> person.getRoles().contains(AttendanceRole.SECRETARY))
                .extracting(Attendance::getName)
                .containsExactly("Jon Idberg");
        assertThat(plan("2024-05-16", body).meeting().getMode()).isEqualTo(MeetingMode.IN_PERSON);
    }

    @Test
    void a_principal_that_has_left_is_neither_posted_to_nor_vacant() {
        Body body = Body.named("Ö")
                .member("Granby kommun")
                .member("Linby kommun")
                .with(federation -> {
                    federation.getMembers().get(0).setTo(LocalDate.parse("2023-12-31"));
                    federation.getMembers().get(1).setFrom(LocalDate.parse("2024-01-01"));
                });

        MeetingPlan plan = plan("2024-05-16", body);

        assertThat(plan.meeting().getNotices().get(0).getPostings())
                .extracting(Posting::getBoard)
                .containsExactly("Linby kommun");
        assertThat(warnings(plan))
                .anyMatch(warning -> warning.contains("Linby"))
                .noneMatch(warning -> warning.contains("Granby"));
    }

    @Test
    void each_notice_board_gets_a_posting_without_days_and_the_latest_days_are_set() {
        Body body = Body.named("Ö").member("Granå kommun").member("Region Norrdal");
        body.federation().getMembers().get(1).setNoticeBoard(false);

        Meeting meeting = plan("2024-03-14", body).meeting();

        assertThat(meeting.getAdjustments().get(0).getLatest()).isEqualTo("2024-03-28");
        assertThat(meeting.getAdjustments().get(0).getAdjustedOn()).isNull();
        assertThat(meeting.getNotices().get(0).getLatest()).isEqualTo("2024-04-02");
        Posting posting = meeting.getNotices().get(0).getPostings().get(0);
        assertThat(meeting.getNotices().get(0).getPostings()).hasSize(1);
        assertThat(posting.getBoard()).isEqualTo("Granå kommun");
        assertThat(posting.getPostedOn()).isNull();
    }

    @Test
    void all_days_but_the_first_are_assumed() {
        assertThat(plan("2024-03-14", Body.named("Ö")).deadlines())
                .extracting(day -> day.date() + " " + day.source() + " " + day.assumed())
                .containsExactly(
                        "2024-03-28 KL 5:69 false",
                        "2024-04-02 KL 8:12 true",
                        "2024-04-23 KL 13:5 true",
                        "2024-04-24 KL 8:12, 13:5 true");
    }

    @Test
    void a_limit_of_the_body_holds_instead_of_that_of_the_law_and_names_its_source() {
        Body body = Body.named("Ö").limit(LimitKind.ADJUSTMENT_DAYS, 7, "beslut 2024-02-01 § 7");

        Deadline first = plan("2024-03-14", body).deadlines().get(0);

        assertThat(first.date()).isEqualTo("2024-03-21");
        assertThat(first.source()).isEqualTo("beslut 2024-02-01 § 7");
    }

    @Test
    void an_association_has_no_legal_calendar() {
        Body body = Body.named("Ö").with(federation -> federation.setProfile(LawProfile.FORENING));

        MeetingPlan plan = plan("2024-03-14", body);

        assertThat(plan.deadlines()).isEmpty();
        assertThat(plan.meeting().getNotices().get(0).getLatest()).isNull();
    }

    @Test
    void without_the_file_of_a_body_the_last_meeting_tells_name_place_and_time() {
        Minutes other = Minutes.of("2024-02-01").paragraphs(30).with(meeting -> meeting.setFederationName("Nämnden"));
        Minutes last = Minutes.of("2024-03-14")
                .paragraphs(8)
                .hours("13:00", "15:00")
                .with(meeting -> {
                    meeting.setFederationName("Samordningsförbundet Ö");
                    meeting.setPlace("Granå");
                });

        MeetingPlan plan = plan("2024-05-16", null, other, last);

        assertThat(plan.meeting().getFederationName()).isEqualTo("Samordningsförbundet Ö");
        assertThat(plan.meeting().getPlace()).isEqualTo("Granå");
        assertThat(plan.meeting().getStart()).isEqualTo(LocalTime.of(13, 0));
        assertThat(numbers(plan)).startsWith(9);
        assertThat(warnings(plan)).singleElement().asString().contains("Nämnden");
    }

    @Test
    void a_bare_meeting_has_the_customary_items_from_1() {
        MeetingPlan plan = plan("2024-05-16", null);

        assertThat(numbers(plan)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(plan.meeting().getParagraphs().get(3).getTitle()).isEqualTo("Föregående protokoll");
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void a_day_that_is_free_or_taken_or_too_early_is_warned_of() {
        assertThat(warnings(plan("2024-03-30", null))).containsExactly("2024-03-30 (Saturday) is not a working day");
        assertThat(warnings(plan("2024-03-14", null, Minutes.of("2024-03-14"))))
                .containsExactly("there is a meeting on 2024-03-14 already");
        assertThat(warnings(plan("2024-03-14", null, Minutes.of("2024-05-16"))))
                .singleElement()
                .asString()
                .contains("before the latest meeting (2024-05-16)");
        assertThat(warnings(plan("2024-03-14", null, Minutes.undated())))
                .singleElement()
                .asString()
                .contains("no date");
    }

    @Test
    void seats_that_nobody_holds_are_warned_of_with_the_mandate_that_ran_out() {
        Body body = Body.named("Ö")
                .member("Granå kommun")
                .mandate("Ingrid", "Granå kommun", Office.MEMBER, "2020-01-01", "2023-12-31")
                .mandate("Ingrid", null, Office.CHAIR, "2020-01-01", "2023-12-31");

        assertThat(warnings(plan("2024-01-25", body)))
                .containsExactly(
                        "there is no chair on 2024-01-25",
                        "the mandate of Ingrid as chair ran out on 2023-12-31",
                        "Granå kommun has 0 of 1 member on 2024-01-25",
                        "the mandate of Ingrid as member ran out on 2023-12-31");
    }

    @Test
    void two_chairs_and_more_members_than_seats_are_warned_of() {
        Body body = Body.named("Ö")
                .member("Granå kommun")
                .mandate("Ingrid", "Granå kommun", Office.MEMBER, "2023-01-01", null)
                .mandate("Tord", "Granå kommun", Office.MEMBER, null, null)
                .mandate("Ingrid", null, Office.CHAIR, "2023-01-01", null)
                .mandate("Tord", null, Office.CHAIR, null, null);

        assertThat(warnings(plan("2024-01-25", body)))
                .containsExactly(
                        "2 are chair on 2024-01-25: Ingrid, Tord; end the mandates that have ended in the file of the federation",
                        "Granå kommun has 2 for 1 member on 2024-01-25; check mandates and seats in the file of the federation");
    }

    @Test
    void the_staff_is_not_among_those_who_decide() {
        Body body = Body.named("Ö").employed("Maj", "Förbundschef", RoleKind.MANAGER, null, null);

        assertThat(plan("2024-01-25", body).meeting().getAttendances())
                .extracting(Attendance::getGroup)
                .containsExactly(AttendanceGroup.OTHER);
    }
}
