// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import se.paragraf.core.federation.FederationService;
import se.paragraf.core.federation.LinkCount;
import se.paragraf.core.fixture.Body;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.MemberKind;
import se.paragraf.model.federation.Office;
import se.paragraf.model.federation.Person;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Posting;

class FederationServiceTest {

    private final FederationService service = new DefaultFederationService();

    private static Minutes minutes(String body, String name, String organisation) {
        return Minutes.of("2024-03-14")
                .with(meeting -> meeting.setFederationName(body))
                .attendance(name, AttendanceGroup.DECIDING, attendance -> attendance.setOrganisation(organisation));
    }

    private static Posting posting(String board) {
        Posting posting = MinutesFactory.eINSTANCE.createPosting();
        posting.setBoard(board);
        return posting;
    }

    private static Attendance first(Minutes minutes) {
        return minutes.meeting().getAttendances().get(0);
    }

    @Test
    void names_are_the_same_but_for_spaces_case_and_genitive() {
        Body body = Body.named("Samordningsförbundet Ö")
                .member("Tallviks kommun")
                .mandate("Ingrid Lindfors", "Tallviks kommun", Office.MEMBER, null, null);
        Minutes minutes = minutes("SAMORDNINGSFÖRBUNDET  Ö", " Ingrid\u00a0LINDFORS", "Tallvik kommun");
        Posting posting = posting("tallviks kommun");
        minutes.notice(notice -> notice.getPostings().add(posting));

        LinkCount count = service.link(minutes.meeting(), body.federation());

        assertThat(count).isEqualTo(new LinkCount(true, 1, 1, 1, 1));
        assertThat(minutes.meeting().getFederation()).isSameAs(body.federation());
        assertThat(first(minutes).getPerson()).isSameAs(body.person("Ingrid Lindfors"));
        assertThat(first(minutes).getMember().getName()).isEqualTo("Tallviks kommun");
        assertThat(posting.getMember().getName()).isEqualTo("Tallviks kommun");
    }

    @Test
    void an_older_name_is_that_of_the_same_person() {
        Body body = Body.named("Ö").mandate("Ingrid Ny", null, Office.MEMBER, null, null);
        body.person("Ingrid Ny").getOtherNames().add("Ingrid Gammal");
        Minutes minutes = minutes("Ö", "Ingrid Gammal", null);

        service.link(minutes.meeting(), body.federation());

        assertThat(first(minutes).getPerson()).isSameAs(body.person("Ingrid Ny"));
    }

    @Test
    void nothing_is_linked_by_a_guess() {
        Body body = Body.named("Ö")
                .mandate("Ingrid Lindfors", null, Office.MEMBER, null, null)
                .mandate("Bo Prov", null, Office.MEMBER, null, null)
                .mandate("bo prov", null, Office.MEMBER, null, null);
        Minutes shortened = minutes("Ö", "I. Lindfors", null);
        Minutes ambiguous = minutes("Ö", "Bo Prov", null);

        service.link(shortened.meeting(), body.federation());
        service.link(ambiguous.meeting(), body.federation());

        assertThat(first(shortened).getPerson()).isNull();
        assertThat(first(ambiguous).getPerson()).isNull();
    }

    @Test
    void minutes_of_another_body_are_left_alone() {
        Body body = Body.named("Ö").mandate("Ingrid Lindfors", null, Office.MEMBER, null, null);
        Minutes minutes = minutes("Å", "Ingrid Lindfors", null);

        assertThat(service.link(minutes.meeting(), body.federation()).sameBody())
                .isFalse();
        assertThat(minutes.meeting().getFederation()).isNull();
        assertThat(first(minutes).getPerson()).isNull();
    }

    @Test
    void a_first_file_has_what_the_minutes_tell_and_no_period() {
        Minutes latest = Minutes.of("2024-05-16")
                .with(meeting -> meeting.setFederationName("Samordningsförbundet Ö"))
                .attendance("Ingrid", AttendanceGroup.DECIDING, person -> {
                    person.setOrganisation("Granå kommun");
                    person.getRoles().add(AttendanceRole.CHAIR);
                })
                .attendance("Bo", AttendanceGroup.SUBSTITUTE, person -> person.setOrganisation("Försäkringskassan"))
                .attendance("Maj", AttendanceGroup.OTHER, person -> person.getTitles()
                        .add("förbundschef"))
                .notice(notice -> {
                    notice.getPostings().add(posting("Granå kommun"));
                    notice.setStorage("Kansliet");
                });

        Federation federation = service.draft(latest.meeting());

        assertThat(federation.getName()).isEqualTo("Samordningsförbundet Ö");
        assertThat(federation.getProfile()).isEqualTo(LawProfile.FINSAM);
        assertThat(federation.getStorage()).isEqualTo("Kansliet");
        assertThat(federation.getPersons()).extracting(Person::getName).containsExactly("Ingrid", "Bo", "Maj");
        assertThat(federation.getMembers())
                .extracting(Member::getName, Member::getKind, Member::isNoticeBoard, Member::getSeats)
                .containsExactly(
                        tuple("Granå kommun", MemberKind.MUNICIPALITY, true, 1),
                        tuple("Försäkringskassan", MemberKind.STATE_AGENCY, false, 0));
        assertThat(federation.getMandates())
                .extracting(Mandate::getOffice)
                .containsExactly(Office.MEMBER, Office.CHAIR, Office.SUBSTITUTE);
        assertThat(federation.getMandates()).allMatch(mandate -> mandate.getFrom() == null);
        assertThat(federation.getAppointments()).hasSize(1);
    }
}
