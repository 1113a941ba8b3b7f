// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.fixture.CommandLine;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.fixture.Run;
import se.paragraf.itest.ui.fixture.DesktopUnderTest;

class DesktopIT {

    @TempDir
    private Path folder;

    private Path minutes() throws Exception {
        return Files.createDirectories(folder.resolve("protokoll"));
    }

    @Test
    void the_window_opens_and_ends_with_0_when_it_is_closed() throws Exception {
        try (DesktopUnderTest desktop = DesktopUnderTest.open(folder, minutes())) {
            assertThat(desktop.windows()).first().asString().contains("Paragraf");
            assertThat(desktop.takesPicture("empty-folder")).isNotEmptyFile();

            desktop.closesWindow();

            assertThat(desktop.ends()).isZero();
            assertThat(desktop.err()).isEmpty();
        }
    }

    @Test
    void what_died_starts_again_in_the_same_home() throws Exception {
        try (DesktopUnderTest desktop = DesktopUnderTest.open(folder, minutes())) {
            desktop.dies();
            desktop.startsAgain();

            assertThat(desktop.windows()).first().asString().contains("Paragraf");
        }
    }

    @Test
    void without_a_display_there_is_one_line_that_says_what_to_do() throws Exception {
        Run run = CommandLine.shell("unset DISPLAY WAYLAND_DISPLAY; exec \"$1\" ui --lang=sv", folder)
                .run(Project.DISTRIBUTION.resolve("paragraf"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().contains("DISPLAY");
    }
}
