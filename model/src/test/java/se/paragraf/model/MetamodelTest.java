// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;
import se.paragraf.model.attest.AttestPackage;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.MinutesPackage;

class MetamodelTest {

    static Stream<EPackage> packages() {
        return Stream.of(FederationPackage.eINSTANCE, MinutesPackage.eINSTANCE, AttestPackage.eINSTANCE);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void the_genmodel_lists_every_feature(EPackage generated) throws Exception {
        List<String> listed = new ArrayList<>();
        try (InputStream in = resource("paragraf.genmodel")) {
            NodeList features = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("genFeatures");
            for (int i = 0; i < features.getLength(); i++) {
                listed.add(features.item(i)
                        .getAttributes()
                        .getNamedItem("ecoreFeature")
                        .getNodeValue()
                        .replaceFirst("^ecore:\\w+ ", ""));
            }
        }
        assertThat(listed)
                .containsAll(features(source(generated))
                        .map(feature -> generated.getName() + ".ecore#//"
                                + feature.getEContainingClass().getName() + "/" + feature.getName())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void the_ecore_says_the_same_as_the_generated_package(EPackage generated) throws IOException {
        assertThat(signatures(generated)).isEqualTo(signatures(source(generated)));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void every_class_and_feature_is_documented(EPackage generated) throws IOException {
        EPackage source = source(generated);
        Stream<ENamedElement> elements = Stream.concat(source.getEClassifiers().stream(), features(source));
        assertThat(elements.filter(element -> documentation(element).isBlank())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everything_has_its_swedish_term(EPackage generated) throws IOException {
        EPackage source = source(generated);
        Stream<ENamedElement> literals = source.getEClassifiers().stream()
                .filter(EEnum.class::isInstance)
                .flatMap(literal -> ((EEnum) literal).getELiterals().stream());
        assertThat(Stream.of(source.getEClassifiers().stream(), features(source), literals)
                        .flatMap(elements -> elements)
                        .filter(element -> !hasTerm(element)))
                .isEmpty();
    }

    private static boolean hasTerm(EModelElement element) {
        String term = EcoreUtil.getAnnotation(element, "https://paragraf.se/model/term", "sv");
        return term != null && !term.isBlank() && documentation(element).contains("Swedish: " + term + ".");
    }

    private static String documentation(EModelElement element) {
        String text = EcoreUtil.getDocumentation(element);
        return text == null ? "" : text;
    }

    private static List<String> signatures(EPackage ePackage) {
        return features(ePackage)
                .map(feature -> "%s.%s : %s [%d..%d]"
                        .formatted(
                                feature.getEContainingClass().getName(),
                                feature.getName(),
                                feature.getEType().getName(),
                                feature.getLowerBound(),
                                feature.getUpperBound()))
                .toList();
    }

    private static Stream<EStructuralFeature> features(EPackage ePackage) {
        return ePackage.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map((EClassifier classifier) -> (EClass) classifier)
                .flatMap(eClass -> eClass.getEStructuralFeatures().stream());
    }

    private static EPackage source(EPackage generated) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        EPackage wanted = null;
        for (EPackage each : packages().toList()) {
            String file = each.getName() + ".ecore";
            Resource resource = resources.createResource(URI.createURI("model:/" + file));
            try (InputStream in = resource(file)) {
                resource.load(in, null);
            }
            if (each == generated) {
                wanted = (EPackage) resource.getContents().get(0);
            }
        }
        return wanted;
    }

    private static InputStream resource(String name) {
        return MinutesPackage.class.getResourceAsStream("/model/" + name);
    }
}
