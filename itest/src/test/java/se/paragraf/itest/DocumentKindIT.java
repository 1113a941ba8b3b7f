// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import se.paragraf.itest.fixture.CommandLine;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.fixture.Run;
import se.paragraf.itest.fixture.RunningFelix;
import se.paragraf.itest.fixture.TemplateBundle;

class DocumentKindIT {

    private static final Path MINUTES = Project.ROOT.resolve("samples/2024-09-19.paragraf");

    @TempDir
    private Path folder;

    @Test
    void a_bundle_brings_a_kind_of_document_with_its_template_and_tool_and_takes_it_away_again() throws Exception {
        try (RunningFelix felix = RunningFelix.start()) {
            assertGone(felix);

            Bundle tasks = felix.add(TemplateBundle.kindIn(folder));
            assertMade(felix, "added");

            tasks.stop();
            assertGone(felix);

            tasks.start();
            assertMade(felix, "again");

            tasks.uninstall();
            assertGone(felix);
        }
    }

    @Test
    void the_same_jar_on_a_plain_class_path_brings_it_too() throws Exception {
        String product = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        Path out = folder.resolve("plain");

        Run run = CommandLine.java(
                        folder,
                        "-cp",
                        TemplateBundle.kindIn(folder) + File.pathSeparator + product,
                        "se.paragraf.cli.Main")
                .run("export", MINUTES, "-f", "html", "--document", "tasks", "-o", out);

        assertThat(run.err()).isEmpty();
        assertThat(out.resolve("2024-09-19-tasks.html")).content().contains("Uppdragslista");
    }

    private void assertMade(RunningFelix felix, String name) throws Exception {
        Path out = folder.resolve(name);
        Run run = felix.run("export", MINUTES, "-f", "html,pdf,docx", "--document", "tasks", "-o", out);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(out.resolve("2024-09-19-tasks.html")))
                .contains("Uppdragslista")
                .containsPattern("Till 20\\d\\d-\\d\\d-\\d\\d: \\d+ dagar");
        assertThat(out.resolve("2024-09-19-tasks.pdf")).isNotEmptyFile();
        assertThat(out.resolve("2024-09-19-tasks.docx")).isNotEmptyFile();
        assertThat(felix.run("formats").out()).contains("tasks");
        assertThat(felix.run("templates", "export", folder.resolve(name + "-start"))
                        .out())
                .contains("tasks.vm");
    }

    private void assertGone(RunningFelix felix) throws Exception {
        assertThat(felix.run("formats").out()).contains("summons").doesNotContain("tasks");
        Run run = felix.run("export", MINUTES, "-f", "html", "--document", "tasks", "-o", folder);
        assertThat(run.code()).isEqualTo(2);
    }
}
