// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.cli.fixture.Run;

class RulesCommandTest {

    @Test
    void a_rule_is_explained_by_its_law_and_its_examples() {
        Run run = Run.of("rules", "--explain", "t01");

        assertThat(run.out().lines())
                .contains(
                        "T01  Protokollet är justerat i tid",
                        "  samordningsförbund: lag, fel, KL 5:69; Finsam 19 §",
                        "  nämnd, fullmäktige, kommunalförbund: lag, fel, KL 5:69",
                        "Godkänns: Protokollet justeras på fjortonde dagen.",
                        "  Protokollet justerades 2024-03-28 (torsdag), inte senare än 2024-03-28 (torsdag).");
    }

    @Test
    void a_rule_without_bases_is_explained_by_its_source() {
        assertThat(Run.of("rules", "--explain", "Q1a").out()).contains("Q1a", "Stöd: KL 99:1");
    }

    @Test
    void all_rules_make_a_page() {
        String page = Run.of("--lang", "en", "rules", "--format", "markdown").out();

        assertThat(page)
                .startsWith("# Rules\n")
                .contains("| [T01](#t01) | The minutes are adjusted in time | error | KL 5:69; Finsam 19 § |\n")
                .contains("\n## T01\n\n**The minutes are adjusted in time.**\n")
                .contains("| coordination federation | law | error | KL 5:69; Finsam 19 § |\n")
                .contains("\n- Fails: The minutes are adjusted on the fifteenth day");
    }

    @Test
    void an_unknown_rule_is_refused() {
        Run run = Run.of("rules", "--explain", "T99");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines().get(0)).contains("T99");
    }
}
