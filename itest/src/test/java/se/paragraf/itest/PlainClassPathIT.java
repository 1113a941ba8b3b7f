// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.fixture.CommandLine;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.fixture.Run;

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
}
