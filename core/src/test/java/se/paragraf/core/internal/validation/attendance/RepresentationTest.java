// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.Office;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.SignatoryRole;

class RepresentationTest {

    private final Rule represented = Catalogue.rule("N07");
    private final Rule distance = Catalogue.rule("N08");
    private final Rule mandates = Catalogue.rule("N10");
    private final Rule chair = Catalogue.rule("N12");
    private final Minutes minutes = Minutes.of("2024-03-14");

    @Test
    void a_name_that_was_misread_in_one_letter_is_still_the_same_principal() {
        from("Lillstads kommun").from("Björkvfks kommun").posted("Lillstad kommun", "Björkviks kommun", "Granå kommun");

        Say.findings(represented, minutes).containsExactly("FAIL INFO participants {names=[Granå kommun], count=1}");
    }

    @Test
    void a_guest_represents_nobody() {
        from("Lillstads kommun").posted("Granå kommun");
        minutes.attendance("Gäst Modell", AttendanceGroup.OTHER, person -> person.setOrganisation("Granå kommun"));

        Say.findings(represented, minutes).containsExactly("FAIL INFO participants {names=[Granå kommun], count=1}");
    }

    @Test
    void words_about_the_decision_are_a_reference_to_it() {
        minutes.present("Anna Exempel")
                .with(meeting -> meeting.setMode(MeetingMode.DISTANCE))
                .paragraph(5, paragraph -> paragraph
                        .getBody()
                        .add(Minutes.text("Mötet hålls på distans enligt styrelsens beslut 2022-05-12 § 23.")));

        Say.findings(distance, minutes).containsExactly("PASS WARNING meeting.mode § 5 {}");
    }

    @Test
    void a_mandate_without_end_lasts_until_the_day_before_the_next_period() {
        Federation body = Bodies.of(LawProfile.FINSAM);
        Bodies.mandate(body, "Anna Exempel", Office.MEMBER, null).setFrom(Minutes.day("2021-09-01"));
        minutes.present("Anna Exempel").with(meeting -> meeting.setFederation(body));

        minutes.with(meeting -> meeting.setDate(Minutes.day("2023-03-31")));
        Say.findings(mandates, minutes).containsExactly("PASS WARNING participants {count=1}");

        minutes.with(meeting -> meeting.setDate(Minutes.day("2023-04-01")));
        Say.findings(mandates, minutes)
                .containsExactly("FAIL WARNING participants[0] {names=[Anna Exempel], actual=2023-04-01}");
    }

    @Test
    void a_mandate_without_any_period_does_not_tell_who_was_elected_on_the_day() {
        Federation body = Bodies.of(LawProfile.FINSAM);
        Bodies.mandate(body, "Anna Exempel", Office.MEMBER, null).setFrom(null);
        minutes.present("Anna Exempel").with(meeting -> meeting.setFederation(body));

        Say.findings(mandates, minutes).containsExactly("UNKNOWN WARNING participants {names=[Anna Exempel]}");
    }

    @Test
    void the_seats_of_a_file_in_which_no_period_is_filled_in_are_not_judged() {
        Federation body = Bodies.of(LawProfile.FINSAM);
        Bodies.member(body, "Granå kommun", 1).setSubstituteSeats(0);
        Bodies.mandate(body, "Anna Exempel", Office.MEMBER, null).setFrom(null);
        minutes.with(meeting -> meeting.setFederation(body));

        Say.findings(Catalogue.rule("N11"), minutes).containsExactly("UNKNOWN ERROR federation.members {}");
    }

    @Test
    void the_one_whom_the_list_marks_as_chair_leads() {
        minutes.attendance("Anna Exempel", AttendanceGroup.DECIDING, person -> person.getRoles()
                        .add(AttendanceRole.CHAIR))
                .present("Bo Prov")
                .signs(SignatoryRole.CHAIR, "Anna Exempel");

        Say.findings(chair, minutes).containsExactly("PASS WARNING chair {names=[Anna Exempel]}");
    }

    @Test
    void another_one_than_whom_the_list_marks_as_chair_fails() {
        minutes.attendance("Anna Exempel", AttendanceGroup.DECIDING, person -> person.getRoles()
                        .add(AttendanceRole.CHAIR))
                .present("Bo Prov")
                .signs(SignatoryRole.CHAIR, "Bo Prov");

        Say.findings(chair, minutes).containsExactly("FAIL WARNING chair {names=[Bo Prov]}");
    }

    @Test
    void an_election_of_somebody_else_does_not_make_one_the_chair() {
        Federation body = Bodies.of(LawProfile.FINSAM);
        Bodies.mandate(body, "Anna Exempel", Office.CHAIR, null);
        minutes.present("Bo Prov")
                .signs(SignatoryRole.CHAIR, "Bo Prov")
                .with(meeting -> meeting.setFederation(body))
                .paragraph(5, paragraph -> {
                    paragraph.setTitle("Val av justerare");
                    paragraph
                            .getBody()
                            .add(Minutes.text("Cilla Modell valdes. Ordföranden hälsade Bo Prov välkommen."));
                });

        Say.findings(chair, minutes).containsExactly("FAIL WARNING chair {names=[Bo Prov]}");
    }

    private RepresentationTest from(String principal) {
        minutes.attendance(
                "Ledamot från " + principal, AttendanceGroup.DECIDING, person -> person.setOrganisation(principal));
        return this;
    }

    private void posted(String... boards) {
        minutes.notice(notice -> {
            for (String board : boards) {
                Minutes.posted(notice, board, null);
            }
        });
    }
}
