// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import se.paragraf.model.attest.AttestKind;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.attest.LimitPer;
import se.paragraf.model.attest.ObjectType;
import se.paragraf.model.attest.ProhibitionKind;
import se.paragraf.model.attest.RelationKind;
import se.paragraf.model.attest.SubstitutionTrigger;
import se.paragraf.model.constraint.ModelConstraints;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.LimitKind;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.MemberKind;
import se.paragraf.model.federation.Office;
import se.paragraf.model.federation.Role;
import se.paragraf.model.federation.RoleKind;

class AttestOrderBuilderTest {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);

    private static FederationBuilder federation() {
        return FederationBuilder.federation("Samordningsförbundet Granbygden")
                .organisationNumber("222000-0001")
                .memberWithBoard(MemberKind.MUNICIPALITY, "Granby kommun", "https://example.org/anslag")
                .person("Åsa Granlund")
                .person("Eva Sand")
                .elected("Åsa Granlund", Office.MEMBER, "Granby kommun", FROM, FROM.plusYears(4))
                .electedByBoard("Åsa Granlund", Office.CHAIR, FROM, FROM.plusYears(4))
                .role(RoleKind.CHAIR, "Ordförande")
                .role(RoleKind.MANAGER, "Förbundschef")
                .appointed("Eva Sand", "Förbundschef", FROM)
                .opensWith("Sammanträdet öppnas")
                .closesWith("Sammanträdet avslutas");
    }

    @Test
    void an_order_gives_roles_of_a_federation_their_rights() {
        Federation federation = federation().build();
        Role chair = federation.getRoles().get(0);
        Role manager = federation.getRoles().get(1);

        AttestOrder order = AttestOrderBuilder.attestOrder("Attestordning", federation)
                .validFrom(FROM)
                .dimension("konto", "6100", "6110")
                .grant(AttestKind.DECISION, manager, grant -> grant.of(ObjectType.SUPPLIER_INVOICE)
                        .withCodes("konto", "61*")
                        .upTo(50_000, LimitPer.INVOICE)
                        .togetherWith(chair, 25_000))
                .substitute(manager, chair, SubstitutionTrigger.ABSENCE)
                .costsOf(manager, chair, ObjectType.TRAVEL)
                .costsOfAnybody(manager, ObjectType.EXPENSE)
                .prohibit(ProhibitionKind.OWN)
                .except("Lönekörningen", "Den som godkänner den får själv lön.", ProhibitionKind.OWN)
                .relation(
                        federation.getPersons().get(0), federation.getPersons().get(1), RelationKind.RELATED)
                .grant(AttestKind.DECISION, chair, grant -> grant.above(50_000))
                .build();

        assertThat(order.getGrants().get(0).getHolder().getRole()).isSameAs(manager);
        assertThat(order.getSubstitutions().get(0).getOrder()).isEqualTo(1);
        assertThat(order.getCostBearerRules()).hasSize(2);
        assertThat(order.getExceptions().get(0).getLifts()).isEqualTo(order.getProhibitions());
        assertThat(violations(order)).isEmpty();
        assertThat(violations(federation)).isEmpty();
    }

    @Test
    void a_federation_says_who_steps_in_for_whom_and_what_it_does_otherwise() {
        Federation federation = federation()
                .personalSubstitute("Eva Sand", "Åsa Granlund", FROM, FROM.plusYears(4))
                .appointed("Eva Sand", "Ordförande", FROM, FROM.plusDays(30))
                .ownLimit(LimitKind.SUMMONS_DAYS, 10, "styrelsen 2023-01-12 § 4")
                .withoutRule("N08", "Distansdeltagande avgörs från fall till fall.")
                .delegatedDecision(FROM.plusDays(3), "Förbundschef", "Hyra lokal")
                .build();

        Mandate substitute = federation.getMandates().get(2);
        assertThat(substitute.getSubstitutesFor())
                .isSameAs(federation.getMandates().get(0));
        assertThat(substitute.getMember().getName()).isEqualTo("Granby kommun");
        assertThat(violations(federation)).isEmpty();
    }

    @Test
    void what_does_not_fit_fails_and_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> federation().personalSubstitute("Åsa Granlund", "Eva Sand", FROM, FROM))
                .withMessage("replaced is not elected as a member: Eva Sand");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttestOrderBuilder.attestOrder(
                                "Attestordning", federation().build())
                        .except("Lön", "Egen lön", ProhibitionKind.OWN))
                .withMessage("lifted is not prohibited: OWN");
    }

    @Test
    void a_name_that_is_not_known_fails() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> federation().appointed("Bo Lindqvist", "Förbundschef", FROM))
                .withMessage("person is not known: Bo Lindqvist");
    }

    private static List<String> violations(EObject root) {
        ModelConstraints.register();
        return Diagnostician.INSTANCE.validate(root).getChildren().stream()
                .map(Diagnostic::getMessage)
                .toList();
    }
}
