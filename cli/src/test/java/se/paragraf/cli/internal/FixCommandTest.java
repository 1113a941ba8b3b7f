// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.cli.fixture.Run;
import se.paragraf.model.build.FederationBuilder;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;

class FixCommandTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write_minutes() throws IOException, ModelException {
        Path text = Files.writeString(folder.resolve("mars.txt"), "TINY\nSamordningsförbundet Ö\n2024-03-14");
        Run.of("import", "-o", folder.toString(), text.toString());
        file = folder.resolve("mars.paragraf");
        ModelFile opened = ModelFiles.standalone().open(file);
        ((Meeting) opened.root()).setPlace("Nowhere");
        opened.save();
    }

    @Test
    void the_first_proposal_is_made_and_what_no_proposal_mends_is_told() throws IOException {
        Run run = Run.of("fix", "--rules", "q2", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "mars.paragraf",
                        "",
                        "ÄNDRAT",
                        "  Q2   Flytta till Elsewhere",
                        "       Skäl: Platsen Nowhere duger inte.",
                        "",
                        "KVAR ATT GÖRA",
                        "  Q2   Platsen Elsewhere duger inte.",
                        "       Varning",
                        "",
                        "1 ändring; kvar att göra: 1");
        assertThat(file).content().contains("place=\"Elsewhere\"");
    }

    @Test
    void a_dry_run_tells_and_writes_nothing() throws IOException {
        byte[] before = Files.readAllBytes(file);

        Run run = Run.of("fix", "--dry-run", "--lang", "en", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("WOULD BE CHANGED", "Move to Elsewhere", "Because: The place Nowhere will not do.");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_file_with_nothing_to_change_keeps_its_bytes() throws IOException {
        byte[] before = Files.readAllBytes(file);

        Run run = Run.of("fix", "--rules", "Q1a", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Inga ändringar; kvar att göra: 0");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void minutes_in_another_form_are_refused_in_a_line() {
        assertThat(Run.of("fix", folder.resolve("mars.txt").toString())).satisfies(run -> {
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.errLines()).singleElement().asString().contains("mars.txt", "paragraf import");
        });
        assertThat(Run.withInput("TINY\nÖ", "fix", "-").code()).isEqualTo(3);
        assertThat(Run.of("fix", folder.resolve("ingen.paragraf").toString()).code())
                .isEqualTo(3);
    }

    @Test
    void the_file_of_a_body_is_no_meeting() throws ModelException {
        Path body = folder.resolve("federation.paragraf");
        ModelFiles.standalone()
                .create(body, FederationBuilder.federation("Ö").build())
                .save();

        Run run = Run.of("fix", body.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().contains("är inget sammanträde");
    }

    @Test
    void an_unknown_rule_is_a_wrong_command_line() {
        assertThat(Run.of("fix", "--rules", "X1", file.toString()).code()).isEqualTo(2);
    }
}
