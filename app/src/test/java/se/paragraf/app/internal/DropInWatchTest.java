// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.Felix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

class DropInWatchTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Felix framework;
    private Path plugins;

    @BeforeEach
    void start_a_framework() throws Exception {
        plugins = Files.createDirectories(folder.resolve("plugins"));
        framework = new Felix(Map.of(
                Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString(), "felix.log.logger", new Logs()));
        framework.start();
    }

    @AfterEach
    void stop_it() throws Exception {
        framework.stop();
        framework.waitForStop(0);
    }

    private DropIns dropIns(boolean desktop) {
        DropIns dropIns =
                new DropIns(new Warnings(Locale.ENGLISH, new PrintStream(err, true, StandardCharsets.UTF_8)), desktop);
        dropIns.install(framework.getBundleContext(), plugins, List.of());
        dropIns.start();
        return dropIns;
    }

    private Path jar(String name, String... headers) throws Exception {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.putValue("Manifest-Version", "1.0");
        attributes.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        attributes.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        for (int index = 0; index < headers.length; index += 2) {
            attributes.putValue(headers[index], headers[index + 1]);
        }
        Path file = plugins.resolve(name + ".jar");
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file;
    }

    private List<String> active() {
        return Arrays.stream(framework.getBundleContext().getBundles())
                .filter(bundle -> bundle.getBundleId() != 0 && bundle.getState() == Bundle.ACTIVE)
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion())
                .sorted()
                .toList();
    }

    @Test
    void a_bundle_that_comes_is_started_and_one_that_goes_is_taken_out() throws Exception {
        Path first = jar("first");
        DropInWatch watch = new DropInWatch(dropIns(true));
        jar("second");

        watch.scan();
        watch.scan();
        assertThat(active()).containsExactly("first 0.0.0", "second 0.0.0");

        Files.delete(first);
        watch.scan();
        assertThat(active()).containsExactly("second 0.0.0");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void bundles_that_come_together_may_need_each_other() throws Exception {
        DropInWatch watch = new DropInWatch(dropIns(true));
        jar("a", Constants.REQUIRE_BUNDLE, "b");
        jar("b");

        watch.scan();
        watch.scan();

        assertThat(active()).containsExactly("a 0.0.0", "b 0.0.0");
    }

    @Test
    void a_newer_file_takes_the_place_of_the_older_one() throws Exception {
        jar("first");
        DropInWatch watch = new DropInWatch(dropIns(true));
        jar("first", Constants.BUNDLE_VERSION, "2");

        watch.scan();
        watch.scan();

        assertThat(active()).containsExactly("first 2.0.0");
    }

    @Test
    void a_broken_file_is_warned_of_once_and_works_when_it_is_mended() throws Exception {
        DropInWatch watch = new DropInWatch(dropIns(true));
        Files.writeString(plugins.resolve("first.jar"), "not a jar");
        watch.scan();
        watch.scan();
        watch.scan();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("first.jar", "is left out");

        jar("first");
        watch.scan();
        watch.scan();
        assertThat(active()).containsExactly("first 0.0.0");
    }

    @Test
    void what_works_on_the_desktop_alone_is_no_broken_extension_of_the_command_line() throws Exception {
        jar("views", Constants.IMPORT_PACKAGE, "se.paragraf.ui.spi");
        jar(
                "rules",
                Constants.IMPORT_PACKAGE,
                "se.paragraf.ui.spi;resolution:=optional,se.paragraf.uimage;resolution:=optional");

        dropIns(false);

        assertThat(active()).containsExactly("rules 0.0.0");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
