// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.core.fixture.Minutes.numbers;
import static se.paragraf.core.fixture.Minutes.times;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.MinutesFactory;

class ParticipationTest {

    private final Minutes minutes = Minutes.undated().hours("09:00", "12:00").paragraphs(5, 6, 7, 8);

    @Test
    void one_of_whom_nothing_else_is_said_took_part_in_all() {
        deciding("Anna Exempel", person -> {});

        assertThat(parts("Anna Exempel")).isEqualTo("TTTT");
    }

    @Test
    void one_who_is_absent_took_part_in_nothing_whatever_else_is_said() {
        minutes.attendance("Anna Exempel", AttendanceGroup.ABSENT, person -> person.getPresence()
                .add(numbers(5, 6)));

        assertThat(parts("Anna Exempel")).isEqualTo("----");
    }

    @Test
    void numbers_tell_at_which_paragraphs_one_was_there() {
        deciding("Anna Exempel", person -> {
            person.getPresence().add(numbers(5, 5));
            person.getPresence().add(numbers(7, 9));
        });

        assertThat(parts("Anna Exempel")).isEqualTo("T-TT");
    }

    @Test
    void numbers_that_run_backwards_leave_nobody_surely_out() {
        deciding("Anna Exempel", person -> person.getPresence().add(numbers(7, 6)));

        assertThat(parts("Anna Exempel")).isEqualTo("????");
    }

    @Test
    void a_paragraph_without_number_is_in_no_range() {
        minutes.paragraph(0, paragraph -> {});
        deciding("Anna Exempel", person -> person.getPresence().add(numbers(5, 8)));

        assertThat(parts("Anna Exempel")).isEqualTo("TTTT?");
    }

    @Test
    void hours_that_fill_the_meeting_but_for_its_breaks_are_presence_throughout() {
        minutes.with(meeting -> meeting.getAdjournments().add(times("10:00", "10:15")));
        deciding("Anna Exempel", person -> {
            person.setWholeMeeting(false);
            person.getTimes().add(times("10:15", "12:00"));
            person.getTimes().add(times("09:00", "10:00"));
        });
        deciding("Bo Prov", person -> person.getTimes().add(times(null, "12:00")));
        deciding("Cilla Modell", person -> person.getTimes().add(times("09:00", null)));

        assertThat(parts("Anna Exempel")).isEqualTo("TTTT");
        assertThat(parts("Bo Prov")).isEqualTo("TTTT");
        assertThat(parts("Cilla Modell")).isEqualTo("TTTT");
    }

    @Test
    void other_hours_cannot_be_tied_to_paragraphs() {
        deciding("Anna Exempel", person -> person.getTimes().add(times("09:00", "11:59")));
        deciding("Bo Prov", person -> person.getTimes().add(times("09:30", null)));
        deciding("Cilla Modell", person -> person.getTimes().add(times(null, null)));
        deciding("David Mall", person -> {
            person.getTimes().add(times("09:00", "10:00"));
            person.getTimes().add(times("10:30", "12:00"));
        });

        assertThat(parts("Anna Exempel")).isEqualTo("????");
        assertThat(parts("Bo Prov")).isEqualTo("????");
        assertThat(parts("Cilla Modell")).isEqualTo("????");
        assertThat(parts("David Mall")).isEqualTo("????");
    }

    @Test
    void plain_words_are_as_good_as_numbers() {
        written("Anna Exempel", "ej § 6");
        written("Bo Prov", "fr.o.m. § 7");
        written("Cilla Modell", "(t.o.m. §\u00a07)");
        written("David Mall", "§§ 5, 7–8");
        written("Eva Skiss", "del av § 6");
        written("Filip Utkast", "frånvarande vid § 5 och 8");

        assertThat(parts("Anna Exempel")).isEqualTo("T-TT");
        assertThat(parts("Bo Prov")).isEqualTo("--TT");
        assertThat(parts("Cilla Modell")).isEqualTo("TTT-");
        assertThat(parts("David Mall")).isEqualTo("T-TT");
        assertThat(parts("Eva Skiss")).isEqualTo("????");
        assertThat(parts("Filip Utkast")).isEqualTo("-TT-");
    }

    @Test
    void presence_that_is_partial_without_saying_where_is_not_decided() {
        deciding("Anna Exempel", person -> person.setWholeMeeting(false));

        assertThat(parts("Anna Exempel")).isEqualTo("????");
    }

    @Test
    void a_member_is_away_where_a_substitute_serves() {
        deciding("Anna Exempel", person -> {});
        substitute("Bo Prov", "A. Exempel", person -> person.getPresence().add(numbers(6, 7)));

        assertThat(parts("Anna Exempel")).isEqualTo("T--T");
        assertThat(parts("Bo Prov")).isEqualTo("-TT-");
    }

    @Test
    void a_substitute_without_numbers_serves_throughout() {
        deciding("Anna Exempel", person -> {});
        substitute("Bo Prov", "Anna Exempel", person -> {});

        assertThat(parts("Anna Exempel")).isEqualTo("----");
        assertThat(parts("Bo Prov")).isEqualTo("TTTT");
    }

    @Test
    void a_substitute_without_numbers_serves_where_the_member_is_not_said_to_be() {
        deciding("Anna Exempel", person -> person.getPresence().add(numbers(5, 6)));
        substitute("Bo Prov", "Anna Exempel", person -> {});

        assertThat(parts("Anna Exempel")).isEqualTo("TT--");
        assertThat(parts("Bo Prov")).isEqualTo("--TT");
    }

    @Test
    void several_substitutes_can_serve_for_one_member() {
        deciding("Anna Exempel", person -> {});
        substitute("Bo Prov", "Anna Exempel", person -> person.getPresence().add(numbers(5, 5)));
        substitute(
                "Cilla Modell", "Anna Exempel", person -> person.getPresence().add(numbers(8, 8)));

        assertThat(parts("Anna Exempel")).isEqualTo("-TT-");
    }

    @Test
    void where_it_is_open_when_the_substitute_served_the_member_is_open_too() {
        deciding("Anna Exempel", person -> {});
        substitute("Bo Prov", "Anna Exempel", person -> person.getTimes().add(times("10:00", "11:00")));

        assertThat(parts("Anna Exempel")).isEqualTo("????");
        assertThat(parts("Bo Prov")).isEqualTo("????");
    }

    @Test
    void two_who_are_said_to_replace_each_other_come_to_an_end() {
        substitute("Anna Exempel", "Bo Prov", person -> {});
        substitute("Bo Prov", "Anna Exempel", person -> {});

        assertThat(parts("Anna Exempel")).isEqualTo("----");
        assertThat(parts("Bo Prov")).isEqualTo("----");
    }

    @Test
    void a_substitute_who_does_not_serve_replaces_nobody() {
        deciding("Anna Exempel", person -> {});
        minutes.attendance("Bo Prov", AttendanceGroup.SUBSTITUTE, person -> person.setSubstitutesFor("Anna Exempel"));

        assertThat(parts("Anna Exempel")).isEqualTo("TTTT");
    }

    @Test
    void one_who_is_disqualified_by_name_or_entry_took_no_part() {
        deciding("Anna Exempel", person -> {});
        deciding("Bo Prov", person -> {});
        disqualified(0, null, "B. Prov");
        disqualified(3, attendance("Anna Exempel"), null);

        assertThat(parts("Anna Exempel")).isEqualTo("TTTJ");
        assertThat(parts("Bo Prov")).isEqualTo("JTTT");
    }

    @Test
    void one_who_is_listed_twice_is_disqualified_in_both_places() {
        deciding("Anna Exempel", person -> person.getPresence().add(numbers(5, 6)));
        minutes.attendance("Anna  exempel", AttendanceGroup.SUBSTITUTE, person -> {});
        disqualified(0, attendance("Anna Exempel"), null);

        assertThat(parts("Anna  exempel")).isEqualTo("JTTT");
    }

    @Test
    void a_name_that_two_can_bear_disqualifies_neither() {
        deciding("Anna Exempel", person -> {});
        deciding("Arne Exempel", person -> {});
        disqualified(0, null, "A. Exempel");

        assertThat(parts("Anna Exempel")).isEqualTo("TTTT");
        assertThat(participation().isAmbiguous("A. Exempel")).isTrue();
        assertThat(participation().isAmbiguous("Anna Exempel")).isFalse();
    }

    private void deciding(String name, Consumer<Attendance> change) {
        minutes.attendance(name, AttendanceGroup.DECIDING, change);
    }

    private void substitute(String name, String member, Consumer<Attendance> change) {
        deciding(name, person -> {
            person.setSubstitutesFor(member);
            change.accept(person);
        });
    }

    private void written(String name, String words) {
        deciding(name, person -> {
            person.setWholeMeeting(false);
            person.setPresenceAsWritten(words);
        });
    }

    private void disqualified(int place, Attendance person, String name) {
        Disqualification disqualification = MinutesFactory.eINSTANCE.createDisqualification();
        disqualification.setAttendance(person);
        disqualification.setName(name);
        minutes.meeting().getParagraphs().get(place).getDisqualifications().add(disqualification);
    }

    private Attendance attendance(String name) {
        return minutes.meeting().getAttendances().stream()
                .filter(person -> person.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Participation participation() {
        return Participation.of(minutes.meeting());
    }

    /** A sign for each paragraph: took part, away, disqualified (jäv), open. */
    private String parts(String name) {
        Participation participation = participation();
        Attendance person = attendance(name);
        return minutes.meeting().getParagraphs().stream()
                .map(paragraph -> switch (participation.at(paragraph, person)) {
                    case TOOK_PART -> "T";
                    case AWAY -> "-";
                    case DISQUALIFIED -> "J";
                    case UNDECIDED -> "?";
                })
                .collect(Collectors.joining());
    }
}
