// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.io.ModelPackages;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.ui.Presentation;

/** What can be added where. */
class KindsTest {

    private final EPackage extension = EcoreFactory.eINSTANCE.createEPackage();
    private final List<EPackage> installed =
            new ArrayList<>(ModelPackages.standalone().packages());

    @BeforeEach
    void install() {
        extension.setName("survey");
        extension.setNsURI("https://example.org/survey/1");
        installed.add(extension);
    }

    private EClass added(String name, EClass... bases) {
        EClass added = EcoreFactory.eINSTANCE.createEClass();
        added.setName(name);
        added.getESuperTypes().addAll(List.of(bases));
        extension.getEClassifiers().add(added);
        return added;
    }

    @Test
    void a_body_has_blocks_of_each_kind_those_of_extensions_too() {
        EClass map = added("Map", MinutesPackage.Literals.BLOCK);

        assertThat(Kinds.within(MinutesPackage.Literals.PARAGRAPH__BODY, installed))
                .contains(MinutesPackage.Literals.TEXT_BLOCK, MinutesPackage.Literals.TABLE_BLOCK, map)
                .doesNotContain(MinutesPackage.Literals.BLOCK);
    }

    @Test
    void a_class_of_an_extension_may_be_added_to_whatever_can_be_extended() {
        EClass survey = added("Survey", FederationPackage.Literals.EXTENSIBLE);

        assertThat(Kinds.extending(MinutesFactory.eINSTANCE.createMeeting(), installed))
                .containsExactly(survey);
    }

    @Test
    void what_has_its_place_elsewhere_is_not_offered_as_an_extension() {
        added("Map", MinutesPackage.Literals.BLOCK);
        EClass survey = added("Survey", FederationPackage.Literals.EXTENSIBLE);
        EClass answer = added("Answer");
        EReference answers = EcoreFactory.eINSTANCE.createEReference();
        answers.setName("answers");
        answers.setEType(answer);
        answers.setContainment(true);
        survey.getEStructuralFeatures().add(answers);

        assertThat(Kinds.extending(MinutesFactory.eINSTANCE.createMeeting(), installed))
                .containsExactly(survey);
    }

    @Test
    void an_extension_says_what_it_extends() {
        EClass survey = added("Survey", FederationPackage.Literals.EXTENSIBLE);
        EcoreUtil.setAnnotation(survey, Presentation.ANNOTATION, "extends", "Meeting Document");

        assertThat(Kinds.extending(MinutesFactory.eINSTANCE.createMeeting(), installed))
                .containsExactly(survey);
        assertThat(Kinds.extending(MinutesFactory.eINSTANCE.createParagraph(), installed))
                .isEmpty();
    }

    @Test
    void what_an_extension_adds_is_not_extended_by_itself() {
        EClass survey = added("Survey", FederationPackage.Literals.EXTENSIBLE);

        assertThat(Kinds.extending(new DynamicEObjectImpl(survey), installed)).isEmpty();
    }
}
