// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import se.paragraf.itest.fixture.ModelBundle;
import se.paragraf.itest.fixture.RunningFelix;

class ModelExtensionIT {

    private static final String HEARING = "https://example.org/hearing/1 Hearing";
    private static final String SURVEY = "https://example.org/survey/1 Survey";

    @TempDir
    private Path folder;

    private RunningFelix felix;
    private Function<String, String> probe;
    private Path file;

    @BeforeEach
    void start() throws Exception {
        felix = RunningFelix.start();
        file = folder.resolve("2024-03-14.paragraf");
    }

    @AfterEach
    void stop() {
        felix.close();
    }

    @Test
    void a_model_with_code_comes_and_goes_with_its_bundle() throws Exception {
        comesAndGoes(ModelBundle.generatedIn(folder), HEARING, "Hearing");
    }

    @Test
    void a_model_without_code_comes_and_goes_with_its_bundle() throws Exception {
        comesAndGoes(ModelBundle.ecoreIn(folder), SURVEY, "Survey");
    }

    private void comesAndGoes(Path jar, String type, String name) throws Exception {
        felix.add(ModelBundle.probeIn(folder));
        probe = felix.probe();
        Bundle bundle = felix.add(jar);
        assertThat(probe.apply("create " + file + " " + type)).isEqualTo("saved");
        assertServed(name);

        assertThat(probe.apply("open " + file)).isEqualTo(name);
        bundle.uninstall();
        assertThat(probe.apply("edit Valet")).isEqualTo("Valet");
        assertThat(probe.apply("save")).isEqualTo("saved");
        assertThat(file).content().contains("question=\"Valet\"");

        assertServed("UnknownExtension", type.substring(0, type.indexOf(' ')));

        felix.add(jar);
        assertServed(name);
    }

    @Test
    void the_diagnostician_of_emf_checks_the_constraints_of_the_model() throws Exception {
        felix.add(ModelBundle.probeIn(folder));

        assertThat(felix.probe().apply("diagnose")).contains("numbersInOrder");
    }

    @Test
    void the_packages_of_the_model_are_services_as_generated_ones_are() throws Exception {
        assertThat(List.of("federation", "minutes", "attest"))
                .allSatisfy(name -> assertThat(felix.service(EPackage.class, "(emf.name=" + name + ")"))
                        .extracting(Object::getClass)
                        .extracting(Class::getName)
                        .asString()
                        .startsWith("se.paragraf.model." + name));
    }

    @Test
    void what_is_installed_is_told_with_its_bundle() throws Exception {
        felix.add(ModelBundle.generatedIn(folder));
        felix.add(ModelBundle.ecoreIn(folder));
        felix.add(ModelBundle.broken("nothing", "", folder));
        felix.add(ModelBundle.broken(
                "misnamed",
                "<ecore:EPackage xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" name=\"no name\" nsURI=\"urn:x\" nsPrefix=\"x\"/>",
                folder));

        assertThat(felix.run("extensions").out())
                .containsPattern("hearing +https://example.org/hearing/1 +se.paragraf.itest.hearing")
                .containsPattern("survey +https://example.org/survey/1 +se.paragraf.itest.survey")
                .containsPattern("pdf +se.paragraf.export.pdf")
                .containsPattern("text +se.paragraf.import.text")
                .containsPattern("\\d+ .+ +se.paragraf.core")
                .contains("se.paragraf.itest.nothing", "nothing.ecore")
                .containsPattern("se.paragraf.itest.misnamed .+no name");
    }

    /** The file is loaded, checked, published, and saved as it was. */
    private void assertServed(String... said) throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertThat(probe.apply("open " + file)).contains(said);
        assertThat(probe.apply("serve")).isEqualTo("served");
        assertThat(probe.apply("save")).isEqualTo("saved");
        assertThat(file).hasBinaryContent(before);
    }
}
