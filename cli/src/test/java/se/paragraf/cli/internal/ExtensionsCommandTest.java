// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.cli.fixture.Run;

class ExtensionsCommandTest {

    @Test
    void what_is_installed_is_told_with_who_brings_it() {
        Run run = Run.of("extensions");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence("Modeller", "Läses", "Skrivs", "Regler")
                .containsPattern(
                        "(?m)^  federation  https://paragraf.se/model/federation/1  1\\.0\\.0  se\\.paragraf\\.model$")
                .containsPattern("(?m)^  paragraf +se\\.paragraf\\.core$")
                .containsPattern("(?m)^  tiny +test-classes$")
                .containsPattern("(?m)^  \\d+ rege?le?r? +test-classes$")
                .doesNotContain("Utelämnas");
    }

    @Test
    void it_speaks_english_too() {
        assertThat(Run.of("extensions", "--lang=en").out()).containsSubsequence("Models", "Read", "Written", "Rules");
    }

    @Test
    void columns_stand_below_each_other() {
        assertThat(Columns.of(List.of(List.of("a", "bb", ""), List.of("aaa", "b", "c"))))
                .containsExactly("a    bb", "aaa  b   c");
    }
}
