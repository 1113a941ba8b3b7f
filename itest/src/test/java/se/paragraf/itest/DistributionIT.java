// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.fixture.CommandLine;
import se.paragraf.itest.fixture.CommandLine.Started;
import se.paragraf.itest.fixture.ExtensionBundle;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.fixture.Run;

class DistributionIT {

    private static final Path SCRIPT = Project.DISTRIBUTION.resolve("paragraf");

    @TempDir
    private Path folder;

    @BeforeEach
    void need_a_shell() {
        assumeTrue(File.separatorChar == '/', "the script needs a POSIX shell");
    }

    @AfterEach
    void nothing_is_left_behind() {
        assertThat(CommandLine.temporary(folder)).isEmptyDirectory();
    }

    private CommandLine script() {
        return CommandLine.script(SCRIPT, folder);
    }

    private static void assertShown(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Samordningsförbundet Granbygden");
    }

    @Test
    void the_script_shows_minutes_in_utf_8_in_a_c_locale() throws Exception {
        assertShown(script().run("show", Project.SAMPLE));
    }

    @Test
    void the_script_works_through_links_with_blanks_and_keeps_file_names_relative() throws Exception {
        Path other = Files.createDirectories(folder.resolve("en annan mapp"));
        Path link = Files.createSymbolicLink(other.resolve("första länken"), SCRIPT);
        Path second = Files.createSymbolicLink(other.resolve("länk"), Path.of("första länken"));
        Files.copy(Project.SAMPLE, other.resolve("mitt protokoll.txt"));

        assertShown(CommandLine.script(link, folder).in(other).run("show", "mitt protokoll.txt"));
        assertShown(CommandLine.script(second, folder).in(other).run("show", "mitt protokoll.txt"));
        // JUnit warns of links out of its folder.
        Files.delete(second);
        Files.delete(link);
    }

    @Test
    void minutes_come_from_standard_input() throws Exception {
        assertShown(script().reading(Project.SAMPLE).run("show", "-"));
        assertShown(CommandLine.shell("cat \"$2\" | \"$1\" show -", folder).run(SCRIPT, Project.SAMPLE));
    }

    @Test
    void the_one_jar_runs_from_anywhere() throws Exception {
        Path jar = Files.copy(Project.runnableJar(), folder.resolve("ett namn.jar"));

        assertShown(CommandLine.java(folder, "-jar", jar.toString()).run("show", Project.SAMPLE));
    }

    @Test
    void the_zip_holds_a_distribution_that_runs_with_the_licences_of_its_parts() throws Exception {
        Path home = unpack(Project.zip())
                .resolve(Project.zip().getFileName().toString().replace(".zip", ""));

        assertShown(CommandLine.script(home.resolve("paragraf"), folder).run("show", Project.SAMPLE));
        assertThat(home.resolve("LICENSE")).isNotEmptyFile();
        assertThat(home.resolve("THIRD-PARTY.txt")).content().contains("openhtmltopdf-core", "LGPL-2.1");
        assertThat(home.resolve("licenses")).isNotEmptyDirectory();
        assertThat(home.resolve("paragraf.cmd")).isNotEmptyFile();
        assertThat(home.resolve("plugins")).isDirectory();
    }

    @Test
    void what_our_bundles_carry_under_another_licence_is_listed() throws Exception {
        String listing = Files.readString(Project.DISTRIBUTION.resolve("THIRD-PARTY.txt"));
        try (DirectoryStream<Path> bundles =
                Files.newDirectoryStream(Project.DISTRIBUTION.resolve("bundles"), "se.paragraf.*.jar")) {
            for (Path bundle : bundles) {
                try (JarFile jar = new JarFile(bundle.toFile())) {
                    Attributes head = jar.getManifest().getMainAttributes();
                    Stream.of(head.getValue("Bundle-License").split(",\\s*"))
                            .map(licence -> licence.split(";")[0])
                            .filter(licence -> !licence.equals("Apache-2.0"))
                            .forEach(licence -> assertThat(listing)
                                    .containsPattern("Inside " + head.getValue("Bundle-SymbolicName")
                                            + "\\n\\n(?:\\S.*\\n)*\\S+ +\\S+ +" + Pattern.quote(licence) + " "));
                }
            }
        }
        assertThat(listing).contains("Inside se.paragraf.lexicon.sv", "LGPL-3.0");
    }

    private Path unpack(Path zip) throws Exception {
        Path target = folder.resolve("packat upp");
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = target.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(entries, file);
                }
            }
        }
        // Java does not unpack the right to run it.
        Path script =
                target.resolve(zip.getFileName().toString().replace(".zip", "")).resolve("paragraf");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return target;
    }

    @Test
    void two_at_once_do_not_disturb_each_other() throws Exception {
        Started first = script().start("show", Project.SAMPLE);
        Started second = script().start("show", Project.SAMPLE);

        assertShown(CommandLine.finish(first));
        assertShown(CommandLine.finish(second));
    }

    @Test
    void an_interrupted_command_leaves_nothing_behind() throws Exception {
        Path temporary = CommandLine.temporary(folder);
        try (WatchService watch = temporary.getFileSystem().newWatchService()) {
            temporary.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            // Standard input stays open, so that the command would wait for ever.
            Started started = script().start("show", "-");
            assertThat(watch.poll(1, TimeUnit.MINUTES))
                    .as("the cache of the framework")
                    .isNotNull();
            started.process().destroy();

            assertThat(CommandLine.finish(started).code()).isNotZero();
        }
    }

    @Test
    void a_reader_that_goes_away_is_no_failure() throws Exception {
        Run run = CommandLine.shell("{ \"$1\" show \"$2\"; echo $? >&2; } | true", folder)
                .run(SCRIPT, Project.SAMPLE);

        assertThat(run.err().strip()).isEqualTo("0");
    }

    @Test
    void bundles_in_a_drop_in_folder_are_used() throws Exception {
        Path plugins = Files.createDirectories(folder.resolve("mina tillägg"));
        ExtensionBundle.in(plugins);

        assertThat(script().with("PARAGRAF_PLUGINS", plugins.toString())
                        .run("rules")
                        .out())
                .contains("X99");
        assertThat(script().run("--plugins", plugins, "formats").out()).contains("shout");
    }

    @Test
    void a_broken_bundle_is_one_line_and_left_out() throws Exception {
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        ExtensionBundle.in(plugins);
        Files.writeString(plugins.resolve("broken.jar"), "not a jar");

        Run run = script().with("PARAGRAF_PLUGINS", plugins.toString()).run("rules");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("X99");
        assertThat(run.errLines()).singleElement().asString().contains("broken.jar", "utelämnas");
    }

    @Test
    void a_broken_component_is_one_line_and_the_rest_works() throws Exception {
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        ExtensionBundle.brokenIn(plugins);

        Run run = script().with("PARAGRAF_PLUGINS", plugins.toString()).run("show", Project.SAMPLE);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Samordningsförbundet Granbygden");
        assertThat(run.errLines())
                .filteredOn(line -> line.contains("UnmadeRule"))
                .singleElement()
                .asString()
                .contains("broken.jar", "no table of rules");
        assertThat(run.errLines()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void a_part_that_does_not_start_is_one_line_and_the_rest_works() throws Exception {
        Path home = unpack(Project.zip())
                .resolve(Project.zip().getFileName().toString().replace(".zip", ""));
        Path library = onlyOne(home.resolve("bundles"), "pdfbox-*.jar");
        Manifest empty = new Manifest();
        empty.getMainAttributes().putValue("Manifest-Version", "1.0");
        empty.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        empty.getMainAttributes().putValue("Bundle-SymbolicName", "empty");
        new JarOutputStream(Files.newOutputStream(library), empty).close();

        Run run = CommandLine.script(home.resolve("paragraf"), folder).run("show", Project.SAMPLE);

        assertThat(run.code()).isZero();
        assertThat(run.errLines()).singleElement().asString().contains("se.paragraf.export.pdf", "startar inte");
    }

    private static Path onlyOne(Path folder, String glob) throws Exception {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
            return files.iterator().next();
        }
    }

    @Test
    void a_full_disk_is_told() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has a disk that is always full");

        Run run = CommandLine.shell("\"$1\" show \"$2\" >\"$3\"", folder).run(SCRIPT, Project.SAMPLE, full);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).hasSize(1);
    }

    @Test
    void a_folder_of_extensions_that_is_none_is_told_as_it_was_named() throws Exception {
        Run run = script().run("--plugins", "in:te här", "formats");

        assertThat(run.code()).isZero();
        assertThat(run.errLines()).singleElement().asString().startsWith("in:te här: ");
    }

    @Test
    void no_java_is_one_line() throws Exception {
        Run run = script().with("JAVA_HOME", folder.toString()).run("formats");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().contains("JAVA_HOME");
    }

    @Test
    void a_java_that_is_too_old_is_one_line() throws Exception {
        Path java = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 1\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n");

        Run run = script().with("JAVA_HOME", folder.resolve("old").toString()).run("formats");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().contains("Java 17");
    }

    @Test
    void the_language_is_that_of_the_environment_even_if_the_system_lacks_it() throws Exception {
        Run run = CommandLine.shell("\"$1\" formats", folder)
                .with("LC_ALL", "sv_XX.UTF-8")
                .run(SCRIPT);

        assertThat(run.out()).startsWith("Läses: ");
    }

    @Test
    void debug_logs_to_standard_error_only() throws Exception {
        Run run = script().run("--debug", "show", "--format=json", Project.SAMPLE);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{");
    }
}
