// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.paragraf.core.validation.Fix;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.TimeRange;

class SeatingTest {

    private final Meetings called = new Meetings(41, 48);
    private final Attendance member = called.member("Elin Mörk", "Lindåsa kommun");
    private final Attendance substitute = called.substitute("Birgitta Öhn", "Lindåsa kommun");

    private static void done(Optional<Fix> step) {
        step.orElseThrow().apply();
    }

    private Optional<Fix> attend(Attendance person, Set<Integer> numbers, boolean there) {
        return Seating.attend(called.meeting(), List.of(person), numbers, there);
    }

    private void absent(Attendance person) {
        done(Seating.stand(called.meeting(), List.of(person), Standing.ABSENT));
    }

    private void serve() {
        done(Seating.serve(called.meeting(), substitute, member));
    }

    @Test
    void one_who_is_absent_serves_for_nobody_and_has_no_limited_presence() {
        absent(member);
        serve();
        absent(substitute);
        assertThat(substitute.getGroup()).isEqualTo(AttendanceGroup.ABSENT);
        assertThat(substitute.getReplaces()).isNull();
        assertThat(substitute.getSubstitutesFor()).isNull();
        assertThat(substitute.isWholeMeeting()).isTrue();
    }

    @Test
    void a_member_who_is_there_is_said_to_be_one_unless_an_office_says_it() {
        Attendance chair = called.member("Tord Ekhamre", "Region Norrdal");
        chair.getRoles().add(AttendanceRole.CHAIR);
        done(Seating.stand(called.meeting(), List.of(member), Standing.MEMBER));
        assertThat(member.getRoles()).containsExactly(AttendanceRole.MEMBER);
        assertThat(Seating.stand(called.meeting(), List.of(chair), Standing.MEMBER))
                .isEmpty();
        done(Seating.stand(called.meeting(), List.of(member), Standing.OTHER));
        assertThat(member.getRoles()).isEmpty();
    }

    @Test
    void an_absent_substitute_is_remembered_as_one() {
        absent(substitute);
        assertThat(substitute.getRoles()).containsExactly(AttendanceRole.SUBSTITUTE);
        assertThat(Standing.called(substitute)).isEqualTo(Standing.SUBSTITUTE);
        done(attend(substitute, Set.of(44), true));
        assertThat(substitute.getGroup()).isEqualTo(AttendanceGroup.SUBSTITUTE);
        assertThat(substitute.getRoles()).isEmpty();
    }

    @Test
    void a_substitute_serves_the_whole_meeting_for_one_who_is_absent() {
        absent(member);
        serve();
        assertThat(Standing.of(substitute)).isEqualTo(Standing.SERVING);
        assertThat(substitute.getReplaces()).isSameAs(member);
        assertThat(substitute.getSubstitutesFor()).isEqualTo("Elin Mörk");
        assertThat(substitute.isWholeMeeting()).isTrue();
        assertThat(called.marks(substitute)).isEqualTo("TTTTTTTT");
        assertThat(called.marks(member)).isEqualTo("––––––––");
    }

    @Test
    void a_substitute_serves_where_a_member_who_left_is_away() {
        done(attend(member, Set.of(46, 47, 48), false));
        serve();
        assertThat(called.ranges(member)).isEqualTo("41-45");
        assertThat(called.ranges(substitute)).isEqualTo("46-48");
        assertThat(Seating.serve(called.meeting(), substitute, member)).isEmpty();
    }

    @Test
    void a_member_who_is_there_becomes_absent_if_a_substitute_shall_serve() {
        serve();
        assertThat(member.getGroup()).isEqualTo(AttendanceGroup.ABSENT);
        assertThat(called.marks(substitute)).isEqualTo("TTTTTTTT");
    }

    @Test
    void the_substitute_of_one_who_comes_after_all_does_not_serve() {
        absent(member);
        serve();
        done(Seating.stand(called.meeting(), List.of(member), Standing.MEMBER));
        assertThat(Standing.of(substitute)).isEqualTo(Standing.SUBSTITUTE);
        assertThat(substitute.getReplaces()).isNull();
        assertThat(substitute.getRoles()).isEmpty();
        assertThat(called.marks(member)).isEqualTo("■■■■■■■■");
    }

    @Test
    void a_seat_goes_over_to_the_substitute_where_the_member_leaves_and_back_where_the_member_comes() {
        absent(member);
        serve();
        done(attend(member, Set.of(41, 42, 43), true));
        assertThat(called.marks(member)).isEqualTo("■■■–––––");
        assertThat(called.marks(substitute)).isEqualTo("   TTTTT");
        done(attend(member, Set.of(43), false));
        assertThat(called.ranges(substitute)).isEqualTo("43-48");
        done(attend(substitute, Set.of(42), true));
        assertThat(called.ranges(member)).isEqualTo("41");
    }

    @Test
    void a_substitute_serves_for_one_who_is_disqualified_and_keeps_that_paragraph_when_the_member_comes() {
        called.disqualify(44, member);
        serve();
        assertThat(member.getGroup()).isEqualTo(AttendanceGroup.DECIDING);
        assertThat(called.ranges(substitute)).isEqualTo("44");
        done(attend(member, Set.of(41), false));
        done(attend(member, Set.of(41), true));
        assertThat(called.ranges(substitute)).isEqualTo("44");
        assertThat(called.marks(member)).isEqualTo("■■■J■■■■");
    }

    @Test
    void dragging_away_everything_is_absence_and_dragging_everything_back_is_the_whole_meeting() {
        done(attend(member, Set.of(41, 42, 43, 44, 45, 46, 47, 48), false));
        assertThat(member.getGroup()).isEqualTo(AttendanceGroup.ABSENT);
        done(attend(member, Set.of(41, 42, 43, 44), true));
        assertThat(called.ranges(member)).isEqualTo("41-44");
        assertThat(member.isWholeMeeting()).isFalse();
        done(attend(member, Set.of(45, 46, 47, 48), true));
        assertThat(member.getPresence()).isEmpty();
        assertThat(member.isWholeMeeting()).isTrue();
    }

    @Test
    void a_hole_makes_two_ranges_and_the_words_of_the_minutes_go() {
        member.setPresenceAsWritten("ej § 48");
        done(attend(member, Set.of(44), false));
        assertThat(called.ranges(member)).isEqualTo("41-43, 45-47");
        assertThat(member.getPresenceAsWritten()).isNull();
    }

    @Test
    void what_is_so_already_is_no_step() {
        done(Seating.stand(called.meeting(), List.of(member), Standing.MEMBER));
        assertThat(Seating.stand(called.meeting(), List.of(member), Standing.MEMBER))
                .isEmpty();
        assertThat(attend(member, Set.of(42), true)).isEmpty();
    }

    @Test
    void hours_limit_the_presence_until_they_are_taken_away() {
        TimeRange hours = MinutesFactory.eINSTANCE.createTimeRange();
        hours.setFrom(LocalTime.of(9, 30));
        done(Seating.hours(member, List.of(hours)));
        assertThat(member.isWholeMeeting()).isFalse();
        assertThat(called.marks(member)).isEqualTo("????????");
        done(Seating.hours(member, List.of()));
        assertThat(member.isWholeMeeting()).isTrue();
    }

    @Test
    void several_people_change_together_in_one_step() {
        Attendance other = called.member("Tord Ekhamre", "Region Norrdal");
        Fix step = Seating.stand(called.meeting(), List.of(member, other), Standing.ABSENT)
                .orElseThrow();
        step.apply();
        assertThat(List.of(member, other)).extracting(Attendance::getGroup).containsOnly(AttendanceGroup.ABSENT);
    }

    @Test
    void of_those_who_are_away_the_member_of_the_same_principal_is_offered_first_and_without_a_question() {
        Attendance other = called.member("Tord Ekhamre", "Region Norrdal");
        Attendance third = called.member("Ingrid Lindfors", "Granå kommun");
        absent(other);
        absent(member);
        List<Offer> offers = Offer.to(substitute, called.meeting());
        assertThat(offers).extracting(Offer::member).containsExactly(member, other);
        assertThat(Offer.evident(offers)).map(Offer::member).contains(member);
        assertThat(third.getGroup()).isEqualTo(AttendanceGroup.DECIDING);
    }

    @Test
    void one_who_is_absent_is_a_substitute_if_the_file_of_the_body_says_so_and_a_personal_one_comes_first() {
        Attendance other = called.member("Tord Ekhamre", "Region Norrdal");
        called.elect(other, null);
        called.elect(substitute, other);
        absent(member);
        absent(other);
        substitute.setGroup(AttendanceGroup.ABSENT);
        assertThat(Standing.called(substitute)).isEqualTo(Standing.SUBSTITUTE);
        assertThat(Offer.evident(Offer.to(substitute, called.meeting())))
                .map(Offer::member)
                .contains(other);
    }

    @Test
    void a_seat_that_has_a_substitute_is_not_offered_to_another() {
        Attendance second = called.substitute("Sven Rask", "Lindåsa kommun");
        absent(member);
        serve();
        assertThat(Offer.to(second, called.meeting())).isEmpty();
    }
}
