// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.fixture.Run;
import se.paragraf.itest.fixture.RunningFelix;

class FelixIT {

    private static RunningFelix felix;

    @BeforeAll
    static void start() throws Exception {
        felix = RunningFelix.start();
    }

    @AfterAll
    static void stop() {
        felix.close();
    }

    @Test
    void every_bundle_runs() {
        assertThat(felix.bundles())
                .filteredOn(bundle -> bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null)
                .allSatisfy(bundle ->
                        assertThat(bundle.getState()).as(bundle.toString()).isIn(Bundle.ACTIVE, Bundle.STARTING));
    }

    @Test
    void minutes_are_read() throws Exception {
        Run run = felix.run("show", Project.SAMPLE, "--format=json");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Samordningsförbundet Granbygden", "2024-03-14");
    }

    @Test
    void minutes_are_checked() throws Exception {
        Run run = felix.run("validate", Project.SAMPLE, "--format=json");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isLessThanOrEqualTo(1);
        assertThat(run.out()).contains("\"T01\"", "\"I01\"");
    }

    @Test
    void minutes_are_published(@TempDir Path folder) throws Exception {
        Run run = felix.run("export", Project.SAMPLE, "-f", "pdf,docx,json", "-o", folder);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("2024-03-14-granbygden.pdf")))
                .startsWith("%PDF-".getBytes());
        try (ZipFile docx =
                new ZipFile(folder.resolve("2024-03-14-granbygden.docx").toFile())) {
            assertThat(docx.getEntry("word/document.xml")).isNotNull();
        }
        assertThat(folder.resolve("2024-03-14-granbygden.json")).isNotEmptyFile();
    }

    /** A reader of text would take it too, were it asked first. */
    @Test
    void what_was_written_with_all_it_holds_is_read_again(@TempDir Path folder) throws Exception {
        assertThat(felix.run("export", Project.SAMPLE, "-f", "paragraf.json", "-o", folder)
                        .code())
                .isZero();

        Run run = felix.run("show", folder.resolve("2024-03-14-granbygden.paragraf.json"), "--format=json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(felix.run("show", Project.SAMPLE, "--format=json").out());
    }
}
