// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.paragraf.model.io.internal.packages.ExtensionFolder.eClass;
import static se.paragraf.model.io.internal.packages.ExtensionFolder.ecore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.attest.AttestPackage;
import se.paragraf.model.federation.Element;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage;

class EcoreModelsTest {

    private static final String STRING = "ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString";
    private static final String MEETING = "ecore:EClass https://paragraf.se/model/minutes/1#//Meeting";
    private static final String ELEMENT = "ecore:EClass https://paragraf.se/model/federation/1#//Element";

    @TempDir
    private Path root;

    private ExtensionFolder folder;

    @BeforeEach
    void prepare() {
        folder = new ExtensionFolder(root);
    }

    private Collection<EPackage> load() throws ModelException {
        return folder.models().packages(new InstalledPackages().registry()::getEPackage);
    }

    private Collection<EPackage> load(String ecore) throws IOException, ModelException {
        folder.with("x.ecore", ecore).listing("x.ecore");
        return load();
    }

    private static EClass only(Collection<EPackage> packages) {
        return (EClass) packages.iterator().next().getEClassifiers().get(0);
    }

    @Test
    void an_object_of_a_subclass_of_ours_is_one_of_ours() throws Exception {
        EClass hearing = only(load(ecore("x", eClass("Hearing", MEETING, STRING))));

        EObject object = EcoreUtil.create(hearing);
        object.eSet(hearing.getEStructuralFeature("value"), "Holdings");
        ((Meeting) object).setPlace("Granby");

        assertThat(object.eClass()).isSameAs(hearing);
        assertThat(object.eGet(hearing.getEStructuralFeature("value"))).isEqualTo("Holdings");
        assertThat(object.eGet(MinutesPackage.Literals.MEETING__PLACE)).isEqualTo("Granby");
    }

    @Test
    void every_abstract_class_of_ours_can_be_extended() throws Exception {
        for (EPackage ours : List.of(FederationPackage.eINSTANCE, MinutesPackage.eINSTANCE, AttestPackage.eINSTANCE)) {
            for (EClassifier classifier : ours.getEClassifiers()) {
                if (classifier instanceof EClass type && type.isAbstract()) {
                    EClass own =
                            only(load(ecore("x", eClass("Own", "ecore:EClass " + EcoreUtil.getURI(type), STRING))));
                    EObject object = EcoreUtil.create(own);
                    object.eSet(own.getEStructuralFeature("value"), "kept");

                    assertThat(type.isInstance(object)).as(type.getName()).isTrue();
                    assertThat(object.eGet(own.getEStructuralFeature("value"))).isEqualTo("kept");
                    assertThat(object.eClass()).isSameAs(own);
                }
            }
        }
    }

    @Test
    void a_class_below_another_of_the_extension_is_one_of_ours_too() throws Exception {
        String ecore = ecore(
                "x",
                eClass("Lower", "#//Upper", STRING)
                        + eClass("Upper", ELEMENT, STRING).replace("\"value\"", "\"other\""));

        EObject object = EcoreUtil.create(only(load(ecore)));

        assertThat(object).isInstanceOf(Element.class);
        ((Element) object).setId("a1");
        assertThat(EcoreUtil.getID(object)).isEqualTo("a1");
    }

    @Test
    void files_of_one_extension_refer_to_each_other_by_path_and_are_known_by_namespace() throws Exception {
        folder.with("model/a.ecore", ecore("a", eClass("A", "ecore:EClass ../b.ecore#//B", STRING)))
                .with("b.ecore", ecore("b", eClass("B", "", STRING).replace("\"value\"", "\"b\"")))
                .listing("# ours", "", " model/a.ecore ", "b.ecore");

        Collection<EPackage> packages = load();

        assertThat(packages).extracting(EPackage::getNsURI).containsExactly("urn:a", "urn:b");
        assertThat(EcoreUtil.getURI(only(packages).getESuperTypes().get(0))).hasToString("urn:b#//B");
    }

    @Test
    void what_is_not_there_is_named() {
        assertThatThrownBy(() -> load(ecore("x", eClass("X", "ecore:EClass urn:away#//Thing", STRING))))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("urn:away#//Thing");
        assertThatThrownBy(() -> load(ecore("x", eClass("X", MEETING + "s", STRING))))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("#//Meetings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../outside.ecore", "/etc/hosts", "file:/etc/hosts", "a/../../outside.ecore", "..\\outside.ecore"
            })
    void a_path_does_not_leave_the_jar(String path) throws Exception {
        folder = new ExtensionFolder(root.resolve("jar"));
        new ExtensionFolder(root).with("outside.ecore", ecore("outside", ""));

        folder.listing(path);
        assertThatThrownBy(this::load).isInstanceOf(ModelException.class);

        String reference = "ecore:EClass " + path + "#//X";
        assertThatThrownBy(() -> load(ecore("x", eClass("X", reference, STRING))))
                .isInstanceOf(ModelException.class);
    }

    @Test
    void a_file_with_a_document_type_is_refused() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"a\">]><ecore:EPackage";
        assertThatThrownBy(() -> load(ecore("x", "").replace("<ecore:EPackage", bomb)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void what_is_no_model_is_refused_in_one_line() {
        for (String content : List.of(
                "",
                "no XML",
                "<a/>",
                ecore("x", "<eClassifiers xsi:type=\"ecore:EClass\" name=\"\"/>"),
                ecore("x", "<unheard/>"),
                ecore("x", eClass("X", "#//X", STRING)),
                ecore(
                        "x",
                        eClass("X", "#//Y", STRING)
                                + eClass("Y", "#//X", STRING).replace("value", "other")),
                ecore("x", eClass("X", "", "")),
                ecore("x", "<eSubpackages name=\"y\">".repeat(20_000) + "</eSubpackages>".repeat(20_000)))) {
            assertThatThrownBy(() -> load(content))
                    .as(content.length() > 1_000 ? "deep" : content)
                    .isInstanceOfSatisfying(
                            ModelException.class,
                            e -> assertThat(e.getMessage().lines()).hasSize(1));
        }
    }

    @Test
    void the_rule_of_ecore_that_is_broken_is_told() {
        assertThatThrownBy(() -> load(ecore("x", eClass("no name", "", STRING))))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("no name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.io.FileOutputStream", "java.lang.Class", "some.where.Money"})
    void a_data_type_is_no_way_to_make_objects_of_any_class(String javaClass) {
        String type = "<eClassifiers xsi:type=\"ecore:EDataType\" name=\"Own\" instanceClassName=\"%s\"/>";
        assertThatThrownBy(() -> load(ecore("x", type.formatted(javaClass))))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(javaClass);
        assertThatThrownBy(() -> load(ecore("x", eClass("X", "", STRING.replace("EString", "EJavaClass")))))
                .isInstanceOf(ModelException.class);
    }

    @Test
    void what_is_too_large_is_not_read() throws Exception {
        folder.listing("x.ecore");
        Files.write(root.resolve("x.ecore"), new byte[Entries.MAX_BYTES + 1]);

        assertThatThrownBy(this::load).isInstanceOf(ModelException.class).hasMessageContaining("bytes");
    }
}
