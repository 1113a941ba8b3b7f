// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.model.io.internal.packages.ExtensionFolder.ecore;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.io.ModelPackages;
import se.paragraf.model.io.spi.ModelProvider;

class ClassPathPackagesTest {

    private static final String PROVIDERS = "META-INF/services/" + ModelProvider.class.getName();

    @TempDir
    private Path folder;

    private Path jar(String name, Map<String, String> entries) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static ModelPackages packages(Path... classPath) throws IOException {
        URL[] urls = new URL[classPath.length];
        for (int index = 0; index < urls.length; index++) {
            urls[index] = classPath[index].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, ModelProvider.class.getClassLoader())) {
            ModelPackages packages = ClassPathPackages.of(loader);
            packages.packages();
            return packages;
        }
    }

    private static String origin(ModelPackages packages, String namespace) {
        EPackage ePackage = packages.registry().getEPackage(namespace);
        assertThat(ePackage).as(namespace).isNotNull();
        return packages.origin(ePackage);
    }

    @Test
    void models_in_jars_and_folders_are_found_and_told_apart() throws IOException {
        Path first = jar("first one.jar", Map.of(ModelPackages.MODELS, "x.ecore", "x.ecore", ecore("first", "")));
        Path second = jar("second.jar", Map.of(ModelPackages.MODELS, "x.ecore", "x.ecore", ecore("second", "")));
        new ExtensionFolder(folder.resolve("own"))
                .with("x.ecore", ecore("third", ""))
                .listing("x.ecore");

        ModelPackages packages = packages(first, second, folder.resolve("own"));

        assertThat(origin(packages, "urn:first")).isEqualTo("first one.jar");
        assertThat(origin(packages, "urn:second")).isEqualTo("second.jar");
        assertThat(origin(packages, "urn:third")).isEqualTo("own");
        assertThat(packages.leftOut()).isEmpty();
    }

    @Test
    void generated_packages_are_found_by_their_provider() throws IOException {
        Path jar = jar("provider.jar", Map.of(PROVIDERS, ProvidedPackage.class.getName()));

        assertThat(origin(packages(jar), "urn:provided")).isEqualTo("test-classes");
    }

    @Test
    void a_provider_that_cannot_be_made_is_left_out() throws IOException {
        Path jar =
                jar("provider.jar", Map.of(PROVIDERS, "some.where.Missing\n" + ProvidedPackage.class.getName() + "\n"));

        assertThat(origin(packages(jar), "urn:provided")).isEqualTo("test-classes");
    }

    @Test
    void a_list_that_names_nothing_is_told_with_its_jar() throws IOException {
        Path jar = jar("wrong.jar", Map.of(ModelPackages.MODELS, "model/x.ecore"));

        assertThat(packages(jar).leftOut())
                .singleElement()
                .extracting(message -> message.in(Locale.ENGLISH))
                .asString()
                .contains("wrong.jar", "model/x.ecore");
    }
}
