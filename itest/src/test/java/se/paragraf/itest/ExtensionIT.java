// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import se.paragraf.itest.fixture.ExtensionBundle;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.fixture.Run;
import se.paragraf.itest.fixture.RunningFelix;

class ExtensionIT {

    @TempDir
    private Path folder;

    @Test
    void a_bundle_brings_a_rule_and_a_format_while_the_framework_runs_and_takes_them_away_again() throws Exception {
        try (RunningFelix felix = RunningFelix.start()) {
            assertGone(felix);

            Bundle extension = felix.add(ExtensionBundle.in(folder));
            assertUsed(felix);

            extension.stop();
            assertGone(felix);

            extension.start();
            assertUsed(felix);

            extension.uninstall();
            assertGone(felix);
        }
    }

    private void assertUsed(RunningFelix felix) throws Exception {
        Run validated = felix.run("validate", Project.SAMPLE, "--rules", "X99");
        assertThat(validated.code()).isEqualTo(1);
        assertThat(validated.out()).contains("These minutes are not loud.");
        assertThat(felix.run("export", Project.SAMPLE, "-f", "shout", "-o", folder)
                        .code())
                .isZero();
        assertThat(folder.resolve("2024-03-14-granbygden.shout")).hasContent("SAMORDNINGSFÖRBUNDET GRANBYGDEN");
    }

    private void assertGone(RunningFelix felix) throws Exception {
        assertThat(felix.run("rules").out()).contains("T01").doesNotContain("X99");
        assertThat(felix.run("export", Project.SAMPLE, "-f", "shout", "-o", folder)
                        .code())
                .isEqualTo(2);
        assertThat(felix.run("validate", Project.SAMPLE, "--format=json").out()).doesNotContain("X99");
    }
}
