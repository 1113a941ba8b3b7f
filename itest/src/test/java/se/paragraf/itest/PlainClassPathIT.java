// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.fixture.CommandLine;
import se.paragraf.itest.fixture.ModelBundle;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.fixture.Run;
import se.paragraf.itest.probe.DocumentProbe;

class PlainClassPathIT {

    @TempDir
    private Path folder;

    private Run run(Object... arguments) throws Exception {
        return CommandLine.java(folder, "-cp", System.getProperty("java.class.path"), "se.paragraf.cli.Main")
                .run(arguments);
    }

    @Test
    void a_plain_main_reads_checks_and_publishes_with_the_same_services() throws Exception {
        Run shown = run("show", Project.SAMPLE);
        assertThat(shown.err()).isEmpty();
        assertThat(shown.out()).startsWith("Samordningsförbundet Granbygden");

        Run checked = run("validate", Project.SAMPLE, "--format=json");
        assertThat(checked.err()).isEmpty();
        assertThat(checked.out()).contains("\"T01\"");

        Run published = run("export", Project.SAMPLE, "-f", "pdf,docx", "-o", folder);
        assertThat(published.err()).isEmpty();
        assertThat(published.code()).isZero();
        assertThat(folder.resolve("2024-03-14-granbygden.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("2024-03-14-granbygden.docx")).isNotEmptyFile();

        Run debugged = run("--debug", "export", Project.SAMPLE, "-f", "pdf", "-o", folder);
        assertThat(debugged.err()).isNotEmpty();
        assertThat(debugged.out().lines()).hasSize(1);
    }

    @Test
    void the_readme_shows_what_the_program_prints() throws Exception {
        String readme = Files.readString(Project.ROOT.resolve("README.md"));
        String shown = readme.substring(readme.indexOf("```text\n") + "```text\n".length());

        Run checked = english("validate samples/2023-11-20-tvasjo.txt");

        assertThat(checked.out().lines())
                .containsSubsequence(shown.substring(0, shown.indexOf("```"))
                        .lines()
                        .filter(line -> !line.equals("…"))
                        .toList());
    }

    @Test
    void the_pages_of_rules_are_those_that_the_program_writes() throws Exception {
        assertThat(run("rules", "--format=markdown").out()).isEqualTo(page("regler.md"));
        assertThat(english("rules --format=markdown").out()).isEqualTo(page("rules.md"));
    }

    private static String page(String name) throws IOException {
        return Files.readString(Project.ROOT.resolve("docs").resolve(name));
    }

    private Run english(String command) throws Exception {
        String program =
                "exec java -cp '" + System.getProperty("java.class.path") + "' se.paragraf.cli.Main --lang=en ";
        return CommandLine.shell(program + command, folder).in(Project.ROOT).run();
    }

    @Test
    void models_of_extensions_on_the_class_path_are_used_and_missed() throws Exception {
        modelIsUsedAndMissed(ModelBundle.generatedIn(folder), "https://example.org/hearing/1", "Hearing");
        modelIsUsedAndMissed(ModelBundle.ecoreIn(folder), "https://example.org/survey/1", "Survey");
    }

    private void modelIsUsedAndMissed(Path jar, String namespace, String name) throws Exception {
        Path file = folder.resolve(name + ".paragraf");
        Path probe = ModelBundle.probeIn(folder);
        Run with = probe(
                List.of(jar, probe), "create " + file + " " + namespace + " " + name, "open " + file, "serve", "save");
        assertThat(with.err()).isEmpty();
        assertThat(with.out().lines()).containsExactly("saved", name, "served", "saved");
        byte[] before = Files.readAllBytes(file);

        Run without = probe(List.of(probe), "open " + file, "serve", "save");
        assertThat(without.err()).isEmpty();
        assertThat(without.out())
                .startsWith("UnknownExtension")
                .contains(namespace)
                .endsWith("saved\n");
        assertThat(file).hasBinaryContent(before);
    }

    /** The classes of the tests themselves are only there in the jars. */
    private Run probe(List<Path> jars, Object... commands) throws Exception {
        Stream<String> product = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"));
        String classPath = Stream.concat(jars.stream().map(Path::toString), product)
                .collect(Collectors.joining(File.pathSeparator));
        return CommandLine.java(
                        folder,
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        classPath,
                        DocumentProbe.class.getName())
                .run(commands);
    }
}
