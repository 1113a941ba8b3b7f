// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import se.paragraf.itest.fixture.ExtensionBundle;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.fixture.Run;
import se.paragraf.itest.fixture.RunningFelix;

class RuleSetIT {

    @TempDir
    private Path folder;

    private Path body;

    /** The body of the sample with a limit of its own and a rule that it does without. */
    @BeforeEach
    void write_the_file_of_a_body_with_settings() throws Exception {
        String plain = Files.readString(Project.ROOT.resolve("samples/federation.paragraf"));
        body = Files.writeString(
                folder.resolve("federation.paragraf"),
                plain.replace(
                        "</federation:Federation>",
                        """
                          <limits id="limits1" limit="ADJUSTMENT_DAYS" value="5" source="Beslut 2024-02-01 § 7"/>
                          <ruleSettings id="ruleSettings1" rule="H01" off="true" reason="Beslut 2024-02-01 § 8"/>
                        </federation:Federation>
                        """));
    }

    @Test
    void a_bundle_brings_rules_and_replaces_one_while_the_framework_runs_and_takes_them_away_again() throws Exception {
        try (RunningFelix felix = RunningFelix.start()) {
            assertGone(felix);

            Bundle house = felix.add(ExtensionBundle.houseIn(folder));
            assertUsed(felix);

            house.stop();
            assertGone(felix);

            house.start();
            assertUsed(felix);

            house.uninstall();
            assertGone(felix);
        }
    }

    @Test
    void a_body_sets_limits_for_the_rules_of_a_bundle_and_switches_them_off_as_those_of_the_law() throws Exception {
        try (RunningFelix felix = RunningFelix.start()) {
            felix.add(ExtensionBundle.houseIn(folder));

            Run validated = felix.run(
                    "--lang=en", "validate", Project.SAMPLE, "--federation", body, "--rules=H01,T01", "--format=json");

            assertThat(validated.code()).isZero();
            assertThat(validated.out())
                    .contains(
                            "The house was not ready by 2024-03-19.",
                            "federation.ruleSettings",
                            "Beslut 2024-02-01 § 8")
                    .doesNotContain("The meeting had");
        }
    }

    private static void assertUsed(RunningFelix felix) throws Exception {
        assertThat(felix.run("--lang=en", "rules").out())
                .contains("A meeting is short", "The house adjusts its minutes in time")
                .doesNotContain("The minutes are adjusted in time");
        Run validated = felix.run("--lang=en", "validate", Project.SAMPLE, "--rules=H01,T01");
        assertThat(validated.code()).isEqualTo(1);
        assertThat(validated.out()).contains("The meeting had 9 matters.", "1 passed");
    }

    private static void assertGone(RunningFelix felix) throws Exception {
        assertThat(felix.run("--lang=en", "rules").out())
                .contains("The minutes are adjusted in time")
                .doesNotContain("A meeting is short", "The house adjusts");
        assertThat(felix.run("--lang=en", "validate", Project.SAMPLE, "--rules=T01")
                        .code())
                .isZero();
        assertThat(felix.run("--lang=en", "validate", Project.SAMPLE, "--rules=H01")
                        .code())
                .isEqualTo(2);
    }
}
