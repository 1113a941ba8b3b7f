// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.Office;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.MinutesFactory;

class QuorumTest {

    private final Rule rule = Catalogue.rule("N01");
    private final Minutes minutes = Minutes.of("2024-03-14").paragraphs(5, 6, 7);

    @Test
    void exactly_half_is_not_enough() {
        minutes.present("Anna Exempel").present("Bo Prov").with(meeting -> meeting.setFederation(seats(4)));

        Say.findings(rule, minutes)
                .containsExactly("FAIL ERROR participants {paragraphs=[5, 6, 7], count=2, seats=4, needed=3}");
    }

    @Test
    void paragraphs_with_the_same_people_are_told_together() {
        minutes.present("Anna Exempel")
                .present("Bo Prov")
                .attendance("Cilla Modell", AttendanceGroup.DECIDING, person -> person.getPresence()
                        .add(Minutes.numbers(6, 7)))
                .with(meeting -> meeting.setFederation(seats(4)));

        Say.findings(rule, minutes)
                .containsExactly(
                        "FAIL ERROR participants § 5 {paragraphs=[5], count=2, seats=4, needed=3}",
                        "PASS ERROR participants {paragraphs=[6, 7], count=3, seats=4, needed=3}");
    }

    @Test
    void one_who_is_disqualified_counts_in_fullmaktige_alone() {
        minutes.present("Anna Exempel").present("Bo Prov").present("Cilla Modell");
        minutes.with(meeting -> {
            Disqualification disqualification = MinutesFactory.eINSTANCE.createDisqualification();
            disqualification.setName("Bo Prov");
            meeting.getParagraphs().get(1).getDisqualifications().add(disqualification);
            meeting.setFederation(seats(4));
        });

        Say.findings(rule, minutes)
                .contains("FAIL ERROR participants § 6 {paragraphs=[6], count=2, seats=4, needed=3}");
        assertThat(Say.messages(rule, minutes, Locale.ENGLISH)).anyMatch(words -> words.contains("disqualified"));

        minutes.meeting().getFederation().setProfile(LawProfile.FULLMAKTIGE);
        Say.findings(rule, minutes)
                .containsExactly("PASS ERROR participants {paragraphs=[5, 6, 7], count=3, seats=4, needed=3}");
    }

    @Test
    void one_whose_presence_is_open_can_tip_the_scale() {
        minutes.present("Anna Exempel")
                .present("Bo Prov")
                .attendance("Cilla Modell", AttendanceGroup.DECIDING, person -> person.setWholeMeeting(false))
                .with(meeting -> meeting.setFederation(seats(4)));

        Say.findings(rule, minutes)
                .containsExactly("UNKNOWN ERROR participants {paragraphs=[5, 6, 7], count=2, seats=4, needed=3}");
    }

    @Test
    void without_the_file_it_is_told_for_how_many_seats_they_suffice() {
        minutes.present("Anna Exempel").present("Bo Prov").present("Cilla Modell");

        Say.findings(rule, minutes).containsExactly("UNKNOWN ERROR participants {paragraphs=[5, 6, 7], count=3}");
        assertThat(Say.messages(rule, minutes, Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("3 suffice for up to 5");
    }

    @Test
    void seats_of_members_who_have_left_do_not_count() {
        Federation body = seats(2);
        Bodies.member(body, "Lillstad kommun", 3).setTo(LocalDate.of(2023, 12, 31));
        minutes.present("Anna Exempel").present("Bo Prov").with(meeting -> meeting.setFederation(body));

        Say.findings(rule, minutes)
                .containsExactly("PASS ERROR participants {paragraphs=[5, 6, 7], count=2, seats=2, needed=2}");
    }

    @Test
    void a_body_without_principals_has_as_many_seats_as_mandates() {
        Federation body = Bodies.of(LawProfile.NAMND);
        Bodies.mandate(body, "Anna Exempel", Office.MEMBER, null);
        Bodies.mandate(body, "Bo Prov", Office.MEMBER, null);
        Bodies.mandate(body, "Cilla Modell", Office.SUBSTITUTE, null);
        minutes.present("Anna Exempel").with(meeting -> meeting.setFederation(body));

        Say.findings(rule, minutes)
                .containsExactly("FAIL ERROR participants {paragraphs=[5, 6, 7], count=1, seats=2, needed=2}");
    }

    @Test
    void more_people_than_seats_are_a_fault_of_the_file() {
        minutes.present("Anna Exempel").present("Bo Prov").with(meeting -> meeting.setFederation(seats(1)));

        Say.findings(rule, minutes)
                .containsExactly("UNKNOWN ERROR participants {paragraphs=[5, 6, 7], count=2, seats=1, needed=1}");
    }

    private static Federation seats(int seats) {
        Federation body = Bodies.of(LawProfile.FINSAM);
        Bodies.member(body, "Granå kommun", seats);
        return body;
    }
}
