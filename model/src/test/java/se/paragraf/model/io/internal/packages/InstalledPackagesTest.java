// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.model.io.internal.packages.ExtensionFolder.eClass;
import static se.paragraf.model.io.internal.packages.ExtensionFolder.ecore;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.attest.AttestPackage;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.MinutesPackage;

class InstalledPackagesTest {

    private static final String STRING = "ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString";

    @TempDir
    private Path root;

    private final InstalledPackages packages = new InstalledPackages();

    private static Origin origin(long number) {
        return new Origin("bundle" + number, number, number);
    }

    private static EPackage ePackage(String namespace) {
        EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
        ePackage.setName("some");
        ePackage.setNsURI(namespace);
        return ePackage;
    }

    private EcoreModels models(String name, String superType) throws Exception {
        return new ExtensionFolder(root.resolve(name))
                .with("x.ecore", ecore(name, eClass("C", superType, STRING).replace("\"value\"", "\"" + name + "\"")))
                .listing("x.ecore")
                .models();
    }

    private List<String> leftOut() {
        return packages.leftOut().stream()
                .map(message -> message.in(Locale.ENGLISH))
                .toList();
    }

    @Test
    void our_packages_are_there_without_the_global_registry() {
        assertThat(packages.packages())
                .containsExactly(FederationPackage.eINSTANCE, MinutesPackage.eINSTANCE, AttestPackage.eINSTANCE);
        assertThat(packages.registry()).hasSize(3);
        assertThat(packages.registry().getEPackage("http://www.eclipse.org/emf/2002/Ecore"))
                .isNull();
        assertThat(packages.origin(MinutesPackage.eINSTANCE)).isEqualTo("se.paragraf.model");
        assertThat(leftOut()).isEmpty();
    }

    @Test
    void packages_come_and_go_and_a_registry_stays_as_it_was() throws Exception {
        EPackage.Registry before = packages.registry();
        packages.add(origin(7), models("a", ""));

        EPackage.Registry during = packages.registry();
        assertThat(before.getEPackage("urn:a")).isNull();
        assertThat(packages.origin(during.getEPackage("urn:a"))).isEqualTo("bundle7");

        packages.remove(origin(7));
        assertThat(packages.registry().getEPackage("urn:a")).isNull();
        assertThat(during.getEPackage("urn:a")).isNotNull();
    }

    @Test
    void the_first_of_two_with_one_namespace_wins_whenever_it_came() {
        EPackage first = ePackage("urn:x");
        EPackage second = ePackage("urn:x");
        packages.add(origin(9), installed -> List.of(second));
        assertThat(packages.registry().getEPackage("urn:x")).isSameAs(second);

        packages.add(origin(8), installed -> List.of(first));

        assertThat(packages.registry().getEPackage("urn:x")).isSameAs(first);
        assertThat(leftOut()).singleElement().asString().contains("bundle9", "bundle8", "urn:x");
    }

    @Test
    void nobody_takes_the_place_of_a_package_of_ours() {
        packages.add(origin(1), installed -> List.of(ePackage(MinutesPackage.eNS_URI)));
        packages.add(origin(2), installed -> List.of(MinutesPackage.eINSTANCE));

        assertThat(packages.registry().getEPackage(MinutesPackage.eNS_URI)).isSameAs(MinutesPackage.eINSTANCE);
        assertThat(leftOut()).singleElement().asString().contains("bundle1", "se.paragraf.model");
    }

    @Test
    void one_that_fails_does_not_take_others_along() throws Exception {
        packages.add(origin(1), installed -> {
            throw new IllegalStateException("gone");
        });
        packages.add(origin(2), installed -> {
            throw new NoClassDefFoundError("some/Type");
        });
        packages.add(origin(3), installed -> List.of(ePackage(null)));
        packages.add(origin(4), models("b", "ecore:EClass urn:away#//C"));
        packages.add(origin(5), models("c", ""));

        assertThat(packages.packages()).hasSize(4).last().returns("urn:c", EPackage::getNsURI);
        assertThat(leftOut())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("bundle1", "gone"))
                .anySatisfy(line -> assertThat(line).contains("bundle2", "some/Type"))
                .anySatisfy(line -> assertThat(line).contains("bundle3", "namespace"))
                .anySatisfy(line -> assertThat(line).contains("bundle4", "urn:away#//C"));
    }

    @Test
    void an_extension_of_an_extension_goes_and_comes_with_it() throws Exception {
        packages.add(origin(1), models("b", "ecore:EClass urn:a#//C"));
        packages.add(origin(3), models("other", ""));
        EPackage other = packages.registry().getEPackage("urn:other");
        assertThat(leftOut()).singleElement().asString().contains("urn:a#//C");

        packages.add(origin(2), models("a", ""));
        EPackage.Registry registry = packages.registry();
        assertThat(leftOut()).isEmpty();
        EClass b = (EClass) registry.getEPackage("urn:b").getEClassifier("C");
        assertThat(b.getESuperTypes())
                .containsExactly((EClass) registry.getEPackage("urn:a").getEClassifier("C"));

        packages.remove(origin(2));
        assertThat(packages.registry().getEPackage("urn:b")).isNull();
        assertThat(packages.registry().getEPackage("urn:other")).isSameAs(other);

        packages.add(origin(2), models("a", ""));
        registry = packages.registry();
        b = (EClass) registry.getEPackage("urn:b").getEClassifier("C");
        assertThat(b.getESuperTypes())
                .containsExactly((EClass) registry.getEPackage("urn:a").getEClassifier("C"));
    }

    @Test
    void a_circle_of_classes_over_two_files_is_told() throws Exception {
        packages.add(
                origin(1),
                new ExtensionFolder(root)
                        .with("a.ecore", ecore("a", eClass("A", "ecore:EClass b.ecore#//B", STRING)))
                        .with("b.ecore", ecore("b", eClass("B", "ecore:EClass a.ecore#//A", STRING)))
                        .listing("a.ecore", "b.ecore")
                        .models());

        assertThat(packages.packages()).hasSize(3);
        assertThat(leftOut()).hasSize(1);
    }
}
