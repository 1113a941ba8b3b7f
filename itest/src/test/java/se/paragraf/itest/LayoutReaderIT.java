// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import se.paragraf.itest.fixture.CommandLine;
import se.paragraf.itest.fixture.ExtensionBundle;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.fixture.Run;
import se.paragraf.itest.fixture.RunningFelix;

class LayoutReaderIT {

    @TempDir
    private Path folder;

    private Path scan;

    /** A scan that has lost its Swedish letters, with a stamp that no other body has. */
    @BeforeEach
    void write_minutes_in_an_odd_layout() throws Exception {
        String plain = Files.readString(Project.ROOT.resolve("import.text/src/test/resources/corpus/granskog-ocr.txt"));
        scan = Files.writeString(
                folder.resolve("scan.txt"),
                plain.replaceFirst("Plats och tid [^,]*, ", "Stämpel: Vattentornet | 17\nTid ")
                        .replaceFirst("\nDirektionen 2019", "\nDirektionen\n2019"));
    }

    @Test
    void a_bundle_brings_a_reader_and_a_lexicon_while_the_framework_runs_and_takes_them_away_again() throws Exception {
        try (RunningFelix felix = RunningFelix.start()) {
            assertGone(felix);

            Bundle layout = felix.add(ExtensionBundle.layoutIn(folder));
            assertUsed(felix);

            layout.stop();
            assertGone(felix);

            layout.start();
            assertUsed(felix);

            layout.uninstall();
            assertGone(felix);
        }
    }

    @Test
    void the_same_jar_on_a_plain_class_path_brings_them_too() throws Exception {
        String product = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        CommandLine program = CommandLine.java(
                folder, "-cp", ExtensionBundle.layoutIn(folder) + File.pathSeparator + product, "se.paragraf.cli.Main");

        assertRead(program.run("show", scan));
        assertThat(program.run("extensions").out()).contains("StampReader", "people");
    }

    private void assertUsed(RunningFelix felix) throws Exception {
        assertRead(felix.run("--lang=en", "show", scan));
        assertThat(felix.run("--lang=en", "extensions").out())
                .containsPattern("Readers of layouts\n +StampReader +se.paragraf.itest.layout")
                .containsPattern("Lexicons\n +people +se.paragraf.itest.layout");
    }

    private static void assertRead(Run shown) {
        assertThat(shown.err()).isEmpty();
        assertThat(shown.out()).contains("Vattentornet", "Siv Hällin").doesNotContain("Stämpel", "Siv Hallin (S)");
    }

    private void assertGone(RunningFelix felix) throws Exception {
        Run shown = felix.run("--lang=en", "show", scan);
        assertThat(shown.err()).isEmpty();
        assertThat(shown.out()).contains("Stämpel: Vattentornet", "Siv Hallin").doesNotContain("Siv Hällin");
        assertThat(felix.run("--lang=en", "extensions").out()).doesNotContain("StampReader", "people");
    }
}
