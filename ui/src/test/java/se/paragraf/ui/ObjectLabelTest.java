// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.LimitKind;
import se.paragraf.model.federation.LimitOverride;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.Office;
import se.paragraf.model.federation.Person;
import se.paragraf.model.minutes.Amount;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.TextBlock;

/** What objects are called. */
class ObjectLabelTest {

    private static final Locale SWEDISH = new Locale("sv");

    private final FederationFactory federations = FederationFactory.eINSTANCE;
    private final MinutesFactory minutes = MinutesFactory.eINSTANCE;

    private static String label(EObject object) {
        return new ObjectLabel(object).in(SWEDISH);
    }

    @Test
    void a_paragraph_is_called_by_its_number_and_title() {
        Paragraph paragraph = minutes.createParagraph();
        paragraph.setNumber(12);
        paragraph.setNumberAsWritten("§ 12");
        paragraph.setTitle("Delårsrapport");

        assertThat(label(paragraph)).isEqualTo("§ 12 Delårsrapport");
    }

    @Test
    void who_signs_is_told_with_the_role() {
        Signatory signatory = minutes.createSignatory();
        signatory.setName("Ylva Strand");
        signatory.setRole(SignatoryRole.ADJUSTER);

        assertThat(label(signatory)).isEqualTo("Ylva Strand, justerare");
    }

    @Test
    void what_has_no_name_is_called_by_what_it_refers_to_and_says() {
        Person person = federations.createPerson();
        person.setName("Ylva Strand");
        Member member = federations.createMember();
        member.setName("Granå kommun");
        Mandate mandate = federations.createMandate();
        mandate.setPerson(person);
        mandate.setMember(member);
        mandate.setOffice(Office.CHAIR);
        mandate.setFrom(LocalDate.of(2023, 1, 1));

        assertThat(label(mandate)).isEqualTo("Ylva Strand, Granå kommun, ordförande, 2023-01-01");
    }

    @Test
    void a_first_literal_tells_as_much_as_the_others() {
        LimitOverride limit = federations.createLimitOverride();
        limit.setLimit(LimitKind.ADJUSTMENT_DAYS);
        limit.setValue(10);

        assertThat(label(limit)).endsWith(", 10").doesNotStartWith(",");
    }

    @Test
    void what_is_unstated_is_not_told() {
        Amount amount = minutes.createAmount();
        amount.setSek(150_000);

        assertThat(label(amount)).isEqualTo("150000");
    }

    @Test
    void a_text_is_called_by_its_beginning_in_one_line() {
        TextBlock block = minutes.createTextBlock();
        Run run = minutes.createRun();
        run.setText("Ordföranden öppnar\nsammanträdet. " + "Alla är välkomna. ".repeat(10));
        block.getRuns().add(run);

        assertThat(label(block))
                .startsWith("Ordföranden öppnar sammanträdet.")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(90);
    }

    @Test
    void what_says_nothing_is_called_by_its_class() {
        assertThat(label(minutes.createAttachment())).isEqualTo("bilaga");
    }

    @Test
    void objects_of_any_metamodel_have_names() {
        EClass eClass = EcoreFactory.eINSTANCE.createEClass();
        eClass.setName("GuestBook");
        EAttribute place = EcoreFactory.eINSTANCE.createEAttribute();
        place.setName("place");
        place.setEType(EcorePackage.Literals.ESTRING);
        eClass.getEStructuralFeatures().add(place);
        EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
        ePackage.getEClassifiers().add(eClass);
        EObject book = EcoreUtil.create(eClass);

        assertThat(label(book)).isEqualTo("guest book");
        book.eSet(place, "Granå");
        assertThat(label(book)).isEqualTo("Granå");
    }

    @Test
    void roles_that_are_above_each_other_in_a_circle_come_to_an_end() {
        Mandate one = federations.createMandate();
        Mandate other = federations.createMandate();
        one.setSubstitutesFor(other);
        other.setSubstitutesFor(one);

        assertThat(label(one)).hasSizeLessThanOrEqualTo(90);
    }
}
