// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.cli.fixture.Run;

class ShowCommandTest {

    private static final String MINUTES = "TINY\nSamordningsförbundet Ö\n2024-03-14";

    @Test
    void text_shows_body_date_and_paragraphs_with_decisions_marked() {
        Run run = Run.withInput(MINUTES, "show", "-");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .contains(
                        "Samordningsförbundet Ö",
                        "Protokoll 2024-03-14",
                        "§ 7  Björken  [beslut]",
                        "  > Styrelsen beslutar att köpa en björk.",
                        "    beslut (godkänt)");
    }

    @Test
    void text_says_what_is_not_stated_instead_of_guessing() {
        assertThat(Run.withInput("TINY\nÖ", "show", "-").out()).contains("Protokoll (datum ej angivet)");
    }

    @Test
    void json_is_one_document_of_the_contract() {
        Run run = Run.withInput(MINUTES, "show", "--format", "json", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out().strip())
                .startsWith("{")
                .endsWith("}")
                .contains("\"contract\"", "\"Samordningsförbundet Ö\"");
    }

    @Test
    void the_language_is_the_one_asked_for_before_or_after_the_command() {
        assertThat(Run.withInput(MINUTES, "--lang", "en", "show", "-").out()).contains("Minutes 2024-03-14");
        assertThat(Run.withInput(MINUTES, "show", "-", "--lang=en").out()).contains("Minutes 2024-03-14");
    }

    @Test
    void what_is_not_minutes_is_one_line_and_exit_code_3() {
        Run run = Run.withInput("Vispa äggen.", "show", "-");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().startsWith("-: ");
    }

    @Test
    void an_unforeseen_failure_is_one_line_unless_debug_is_given() {
        Run run = Run.withInput("TINY\nBROKEN", "show", "-");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().contains("first line second line", "--debug");
        assertThat(Run.withInput("TINY\nBROKEN", "--debug", "show", "-").err()).contains("\tat se.paragraf");
    }
}
