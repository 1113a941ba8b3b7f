// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.Office;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;

class SeatsServedTest {

    private final Rule order = Catalogue.rule("N03");
    private final Rule once = Catalogue.rule("N04");
    private final Rule listed = Catalogue.rule("N06");
    private final Minutes minutes = Minutes.of("2024-03-14").paragraphs(5, 6, 7);

    @Test
    void a_member_and_a_substitute_who_both_serve_throughout_fail() {
        deciding("Anna Exempel", person -> {});
        substitute("Bo Prov", "Anna Exempel", person -> {});

        Say.findings(once, minutes)
                .containsExactly("FAIL ERROR participants[1] {names=[Anna Exempel, Bo Prov], paragraphs=[5, 6, 7]}");
    }

    @Test
    void two_substitutes_at_one_paragraph_for_the_same_member_fail() {
        minutes.attendance("Anna Exempel", AttendanceGroup.ABSENT, person -> {});
        substitute("Bo Prov", "Anna Exempel", person -> person.getPresence().add(Minutes.numbers(5, 6)));
        substitute(
                "Cilla Modell", "Anna Exempel", person -> person.getPresence().add(Minutes.numbers(6, 7)));

        Say.findings(once, minutes)
                .containsExactly("FAIL ERROR participants[2] {names=[Bo Prov, Cilla Modell], paragraphs=[6]}");
    }

    @Test
    void substitutes_who_serve_one_after_the_other_pass() {
        deciding("Anna Exempel", person -> {});
        substitute("Bo Prov", "Anna Exempel", person -> person.getPresence().add(Minutes.numbers(5, 5)));
        substitute(
                "Cilla Modell", "Anna Exempel", person -> person.getPresence().add(Minutes.numbers(6, 6)));

        Say.findings(once, minutes).containsExactly("PASS ERROR participants[0] {names=[Anna Exempel]}");
    }

    @Test
    void one_who_is_passed_over_in_the_order_of_call_is_named() {
        Federation body = Bodies.of(LawProfile.FINSAM);
        Member member = Bodies.member(body, "Granå kommun", 2);
        Bodies.mandate(body, "Anna Exempel", Office.MEMBER, member);
        Bodies.mandate(body, "Bo Prov", Office.SUBSTITUTE, member).setOrder(2);
        Bodies.mandate(body, "Cilla Modell", Office.SUBSTITUTE, member).setOrder(1);
        minutes.attendance("Anna Exempel", AttendanceGroup.ABSENT, person -> {})
                .attendance("Cilla Modell", AttendanceGroup.SUBSTITUTE, person -> {})
                .with(meeting -> meeting.setFederation(body));
        substitute("Bo Prov", "Anna Exempel", person -> person.getRoles().add(AttendanceRole.SUBSTITUTE));

        Say.findings(order, minutes)
                .containsExactly(
                        "PASS WARNING participants[2].substitutesFor {names=[Bo Prov]}",
                        "FAIL WARNING participants[2] {names=[Cilla Modell, Bo Prov]}");
    }

    @Test
    void a_personal_substitute_serves_for_nobody_else() {
        Federation body = Bodies.of(LawProfile.NAMND);
        Bodies.mandate(body, "Bo Prov", Office.SUBSTITUTE, null)
                .setSubstitutesFor(Bodies.mandate(body, "Cilla Modell", Office.MEMBER, null));
        minutes.attendance("Anna Exempel", AttendanceGroup.ABSENT, person -> {})
                .with(meeting -> meeting.setFederation(body));
        substitute("Bo Prov", "Anna Exempel", person -> {});

        Say.findings(order, minutes).containsExactly("FAIL WARNING participants[1].substitutesFor {names=[Bo Prov]}");
    }

    @Test
    void one_who_served_at_some_paragraphs_may_stand_among_the_substitutes_too() {
        deciding("Bo Prov", person -> person.getPresence().add(Minutes.numbers(6, 6)));
        minutes.attendance("Bo Prov", AttendanceGroup.SUBSTITUTE, person -> {});

        Say.findings(listed, minutes).containsExactly("PASS ERROR participants {count=2}");
    }

    @Test
    void one_who_is_listed_as_present_and_absent_fails() {
        deciding("Bo Prov", person -> {});
        minutes.attendance("Bo  prov", AttendanceGroup.ABSENT, person -> {});

        Say.findings(listed, minutes).containsExactly("FAIL ERROR participants[1] {names=[Bo  prov]}");
    }

    @Test
    void namesakes_of_different_principals_are_two_people() {
        deciding("Bo Prov", person -> person.setOrganisation("Granå kommun"));
        deciding("Bo Prov", person -> person.setOrganisation("Lillstads kommun"));

        Say.findings(listed, minutes).containsExactly("PASS ERROR participants {count=2}");
    }

    @Test
    void two_who_overlap_are_told_with_the_paragraphs() {
        deciding("Bo Prov", person -> person.getPresence().add(Minutes.numbers(5, 6)));
        minutes.attendance(
                "Bo Prov", AttendanceGroup.OTHER, person -> person.getPresence().add(Minutes.numbers(6, 7)));

        Say.findings(listed, minutes).containsExactly("FAIL ERROR participants[1] {names=[Bo Prov], paragraphs=[6]}");
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
}
