// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import se.paragraf.model.attest.AttestFactory;
import se.paragraf.model.attest.Holder;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.Role;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;

class ModelConstraintsTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final MinutesFactory MINUTES = MinutesFactory.eINSTANCE;

    @Test
    void a_violation_tells_element_place_features_and_values() {
        Meeting meeting = MINUTES.createMeeting();
        meeting.getParagraphs().add(MINUTES.createParagraph());
        meeting.getParagraphs().add(MINUTES.createParagraph());
        var range = MINUTES.createTimeRange();
        range.setFrom(LocalTime.of(11, 0));
        range.setTo(LocalTime.of(10, 30));
        meeting.getAdjournments().add(range);
        var attachment = MINUTES.createAttachment();
        attachment.setFile("../hemligt.pdf");
        meeting.getParagraphs().get(1).getAttachments().add(attachment);

        List<Violation> violations = ModelConstraints.check(meeting);

        assertThat(violations)
                .extracting(Violation::place, Violation::constraint)
                .containsExactly(
                        tuple("adjournments[0]", "timesInOrder"), tuple("paragraphs[1].attachments[0]", "fileInside"));
        assertThat(violations.get(0).element()).isSameAs(range);
        assertThat(violations.get(0).features())
                .extracting(feature -> feature.getName())
                .containsExactly("from", "to");
        assertThat(violations.get(0).message().in(SWEDISH))
                .isEqualTo("tidsintervall: från (11:00) ligger efter till (10:30). Rätta det ena.");
        assertThat(violations.get(0).message().in(Locale.ENGLISH))
                .isEqualTo("time range: from (11:00) comes after to (10:30). Correct one of them.");
    }

    @Test
    void the_number_that_stands_twice_is_told_and_missing_ones_are_not_compared() {
        Meeting meeting = MINUTES.createMeeting();
        for (int number : new int[] {0, 0, 7, 8, 7}) {
            Paragraph paragraph = MINUTES.createParagraph();
            paragraph.setNumber(number);
            meeting.getParagraphs().add(paragraph);
        }

        assertThat(ModelConstraints.check(meeting))
                .extracting(violation -> violation.message().in(SWEDISH))
                .containsExactly(
                        "sammanträde: värdet 7 för paragrafnummer står mer än en gång bland paragrafer. Behåll det en gång.");
    }

    @Test
    void what_lies_in_another_file_counts_as_stated_and_is_not_opened() {
        Holder holder = AttestFactory.eINSTANCE.createHolder();
        Role elsewhere = FederationFactory.eINSTANCE.createRole();
        ((InternalEObject) elsewhere).eSetProxyURI(URI.createURI("no/such.paragraf#r1"));
        holder.setRole(elsewhere);
        holder.setPerson(FederationFactory.eINSTANCE.createPerson());

        assertThat(ModelConstraints.check(holder)).hasSize(1);
    }

    @Test
    void a_model_that_contains_itself_ends() {
        EPackage any = dynamic("a <= b");
        EClass thing = (EClass) any.getEClassifier("Thing");
        EObject first = EcoreUtil.create(thing);
        EObject second = EcoreUtil.create(thing);
        children(first).add(second);
        children(second).add(first);

        assertThat(ModelConstraints.check(first)).isEmpty();
    }

    @Test
    void an_own_metamodel_needs_nothing_but_annotations() {
        EObject thing = EcoreUtil.create((EClass) dynamic("a <= b").getEClassifier("Thing"));
        set(thing, "a", 2);
        set(thing, "b", 1);

        assertThat(ModelConstraints.check(thing))
                .extracting(violation -> violation.message().in(SWEDISH))
                .containsExactly("thing: a (2) ligger efter b (1). Rätta det ena.");
    }

    @Test
    void emf_checks_the_constraints_of_generated_and_dynamic_metamodels() {
        ModelConstraints.register();
        Meeting meeting = MINUTES.createMeeting();
        Paragraph paragraph = MINUTES.createParagraph();
        meeting.getParagraphs().add(paragraph);
        EObject thing = EcoreUtil.create((EClass) dynamic("a <= b").getEClassifier("Thing"));
        paragraph.getExtensions().add(thing);
        assertThat(diagnosis(meeting)).isEqualTo(Diagnostic.OK);

        set(thing, "a", 2);
        set(thing, "b", 1);
        assertThat(diagnosis(meeting)).isEqualTo(Diagnostic.ERROR);

        paragraph.getExtensions().clear();
        paragraph.getAttachments().add(MINUTES.createAttachment());
        paragraph.getAttachments().get(0).setFile("/etc/passwd");
        assertThat(diagnosis(meeting)).isEqualTo(Diagnostic.ERROR);
    }

    @Test
    void an_expression_that_cannot_be_understood_is_told_and_left_out() {
        for (String wrong :
                List.of("a is small", "a <= ghost", "a ~ (", "a ~ x", "unique a.b", "text in 0..1", "a <= text")) {
            EPackage ePackage = dynamic(wrong);
            assertThat(ModelConstraints.faults(ePackage))
                    .as(wrong)
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.in(SWEDISH))
                            .startsWith("Villkoret Thing.rule")
                            .contains(wrong)
                            .doesNotContain("\n"));
            EObject thing = EcoreUtil.create((EClass) ePackage.getEClassifier("Thing"));
            set(thing, "a", 2);
            assertThat(ModelConstraints.check(thing)).isEmpty();
        }
    }

    @Test
    void a_constraint_that_emf_would_not_see_is_told() {
        EPackage unlisted = dynamic("a <= b");
        unlisted.getEClassifier("Thing")
                .getEAnnotation(EcorePackage.eNS_URI)
                .getDetails()
                .clear();
        EPackage unnamed = dynamic("a <= b");
        unnamed.getEAnnotations().clear();

        assertThat(ModelConstraints.faults(unlisted)).hasSize(1);
        assertThat(ModelConstraints.faults(unnamed)).hasSize(1);
    }

    @Test
    void a_pattern_that_backtracks_without_end_does_not_hold_up_the_check() {
        EObject thing = EcoreUtil.create((EClass) dynamic("text ~ (a+)+(a+)+b").getEClassifier("Thing"));
        thing.eSet(thing.eClass().getEStructuralFeature("text"), "a".repeat(900));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(ModelConstraints.check(thing))
                .hasSize(1));
    }

    private static int diagnosis(EObject object) {
        BasicDiagnostic diagnostics = new BasicDiagnostic();
        Diagnostician.INSTANCE.validate(object, diagnostics, new HashMap<>());
        return diagnostics.getSeverity();
    }

    private static EPackage dynamic(String expression) {
        EcoreFactory factory = EcoreFactory.eINSTANCE;
        EPackage ePackage = factory.createEPackage();
        ePackage.setName("own");
        ePackage.setNsPrefix("own");
        ePackage.setNsURI("https://example.org/own/" + expression.hashCode());
        annotate(ePackage, EcorePackage.eNS_URI, "validationDelegates", ModelConstraints.DELEGATE);
        EClass thing = factory.createEClass();
        thing.setName("Thing");
        annotate(thing, EcorePackage.eNS_URI, "constraints", "rule");
        annotate(thing, ModelConstraints.DELEGATE, "rule", expression);
        for (String name : List.of("a", "b", "text")) {
            EAttribute attribute = factory.createEAttribute();
            attribute.setName(name);
            attribute.setEType(name.equals("text") ? EcorePackage.Literals.ESTRING : EcorePackage.Literals.EINT);
            thing.getEStructuralFeatures().add(attribute);
        }
        var children = factory.createEReference();
        children.setName("children");
        children.setEType(thing);
        children.setContainment(true);
        children.setUpperBound(-1);
        thing.getEStructuralFeatures().add(children);
        ePackage.getEClassifiers().add(thing);
        return ePackage;
    }

    private static void annotate(EModelElement element, String source, String key, String value) {
        EcoreUtil.setAnnotation(element, source, key, value);
    }

    private static void set(EObject object, String name, int value) {
        object.eSet(object.eClass().getEStructuralFeature(name), value);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> children(EObject object) {
        return (List<EObject>) object.eGet(object.eClass().getEStructuralFeature("children"));
    }
}
