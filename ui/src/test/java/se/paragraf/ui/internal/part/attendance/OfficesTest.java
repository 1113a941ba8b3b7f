// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.Signature;

class OfficesTest {

    private final Meetings called = new Meetings(1, 2);
    private final Attendance anna = called.member("Anna Ek", "Granå kommun");
    private final Attendance bo = called.member("Bo Alm", "Lindåsa kommun");

    private void choose(Attendance person, SignatoryRole role) {
        Offices.choose(called.meeting(), person, role).orElseThrow().apply();
    }

    @Test
    void signatories_stand_in_the_order_chair_secretary_adjusters() {
        choose(bo, SignatoryRole.ADJUSTER);
        choose(anna, SignatoryRole.CHAIR);
        choose(bo, SignatoryRole.SECRETARY);
        assertThat(called.meeting().getSignatories())
                .extracting(Signatory::getRole)
                .containsExactly(SignatoryRole.CHAIR, SignatoryRole.SECRETARY, SignatoryRole.ADJUSTER);
    }

    @Test
    void one_leads_the_meeting_and_several_adjust_it() {
        choose(anna, SignatoryRole.CHAIR);
        choose(bo, SignatoryRole.CHAIR);
        choose(anna, SignatoryRole.ADJUSTER);
        choose(bo, SignatoryRole.ADJUSTER);
        assertThat(called.meeting().getSignatories())
                .extracting(Signatory::getName)
                .containsExactly("Bo Alm", "Anna Ek", "Bo Alm");
        assertThat(Offices.has(called.meeting(), anna, SignatoryRole.CHAIR)).isFalse();
    }

    @Test
    void an_adjuster_who_is_chosen_again_is_none_any_more() {
        choose(anna, SignatoryRole.ADJUSTER);
        choose(anna, SignatoryRole.ADJUSTER);
        assertThat(called.meeting().getSignatories()).isEmpty();
        assertThat(anna.getRoles()).isEmpty();
    }

    @Test
    void one_who_has_signed_stays_an_adjuster() {
        choose(anna, SignatoryRole.ADJUSTER);
        Signature signature = MinutesFactory.eINSTANCE.createSignature();
        signature.setSignatory(called.meeting().getSignatories().get(0));
        Adjustment adjustment = MinutesFactory.eINSTANCE.createAdjustment();
        adjustment.getSignatures().add(signature);
        called.meeting().getAdjustments().add(adjustment);
        assertThat(Offices.choose(called.meeting(), anna, SignatoryRole.ADJUSTER))
                .isEmpty();
    }

    @Test
    void whoever_is_taken_out_of_the_list_signs_nothing_and_is_replaced_by_nobody() {
        Attendance substitute = called.substitute("Dan Rönn", "Granå kommun");
        choose(anna, SignatoryRole.ADJUSTER);
        called.disqualify(1, anna);
        Seating.serve(called.meeting(), substitute, anna).orElseThrow().apply();
        Roster.remove(called.meeting(), List.of(anna)).orElseThrow().apply();
        assertThat(called.meeting().getAttendances()).containsExactly(bo, substitute);
        assertThat(called.meeting().getSignatories()).isEmpty();
        assertThat(substitute.getReplaces()).isNull();
        assertThat(substitute.getSubstitutesFor()).isEqualTo("Anna Ek");
    }

    @Test
    void a_guest_is_listed_after_those_of_the_same_group() {
        Attendance guest = Roster.guest(" Eva Fors ");
        Roster.add(called.meeting(), guest).orElseThrow().apply();
        assertThat(called.meeting().getAttendances().get(2).getName()).isEqualTo("Eva Fors");
    }
}
