// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.cli.fixture.Run;

class NewCommandTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    /** A body that held one meeting, on 2024-03-14, with one paragraph, § 7. */
    private void series() throws IOException {
        Path input = Files.writeString(folder.resolve("mars.txt"), "TINY\nSamordningsförbundet Ö\n2024-03-14");
        Run.of("import", "--new-federation", "-o", folder.toString(), input.toString());
    }

    private Run prepared(String date, String file, String... more) {
        String[] arguments = new String[more.length + 5];
        arguments[0] = "new";
        arguments[1] = "--date";
        arguments[2] = date;
        arguments[3] = "-o";
        arguments[4] = folder.resolve(file).toString();
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.of(arguments);
    }

    @Test
    void the_next_meeting_goes_on_where_the_last_one_of_the_year_ended() throws IOException {
        series();

        Run run = prepared("2024-05-16", "maj.paragraf");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("§ 8  Sammanträdet öppnas", "Föregående protokoll 2024-03-14", "2024-05-30");
        assertThat(Run.of("show", folder.resolve("maj.paragraf").toString()).out())
                .contains("Samordningsförbundet Ö", "§ 14  Sammanträdet avslutas");
        assertThat(prepared("2024-09-12", "2024/september.paragraf").out()).contains("§ 15  Sammanträdet öppnas");
        assertThat(folder.resolve("2024/september.paragraf")).content().contains("../federation.paragraf#");
        assertThat(prepared("2025-01-16", "januari.paragraf").out()).contains("§ 1  Sammanträdet öppnas");
    }

    @Test
    void hidden_files_are_not_counted_whatever_their_ending() throws IOException {
        series();
        Path copy = folder.resolve(".paragraf-7.paragraf");
        Files.writeString(
                copy, Files.readString(folder.resolve("mars.paragraf")).replace("number=\"7\"", "number=\"90\""));

        assertThat(prepared("2024-05-16", "maj.paragraf").out()).contains("§ 8  Sammanträdet öppnas");
        Files.delete(folder.resolve("federation.paragraf"));
        assertThat(prepared("2024-09-12", "september.paragraf").out()).contains("§ 15  Sammanträdet öppnas");
    }

    @Test
    void nothing_is_said_of_a_notice_before_there_is_one() {
        prepared("2024-05-16", "x.paragraf");

        assertThat(Run.of("show", folder.resolve("x.paragraf").toString()).out())
                .contains("§ 7  Sammanträdet avslutas")
                .doesNotContain("ANSLAG");
    }

    @Test
    void without_a_folder_of_a_body_it_is_a_bare_meeting() {
        Run run = prepared("2024-05-16", "x.paragraf");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("§ 1  Sammanträdet öppnas");
    }

    @Test
    void a_file_is_never_overwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("x.paragraf"), "mitt");

        Run run = prepared("2024-05-16", "x.paragraf");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().startsWith(file + ": ");
        assertThat(file).hasContent("mitt");
    }

    @Test
    void what_the_secretary_must_know_is_told_on_standard_error() throws IOException {
        series();
        Files.writeString(folder.resolve("trasig.paragraf"), "<x");

        Run run = prepared("2024-03-09", "x.paragraf");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("lördag", "2024-03-14", "trasig.paragraf: varning: ");
    }

    @Test
    void a_meeting_apart_from_the_federation_has_the_names_without_references() throws IOException {
        series();
        String federation = folder.resolve("federation.paragraf").toString();
        Path apart = elsewhere.resolve("maj.paragraf");

        Run run = Run.of("new", "--date=2024-05-16", "--federation=" + federation, "-o", apart.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains(federation);
        assertThat(apart).content().contains("Samordningsförbundet Ö").doesNotContain("href");
    }

    @Test
    void a_wrong_day_name_or_federation_is_told() {
        assertThat(prepared("2024-02-30", "x.paragraf").code()).isEqualTo(2);
        assertThat(prepared("2024-05-16", "x.txt").code()).isEqualTo(2);
        assertThat(prepared("2024-05-16", "federation.paragraf").code()).isEqualTo(2);
        assertThat(prepared("2024-05-16", ".paragraf").code()).isEqualTo(2);
        Run run = prepared("2024-05-16", "x.paragraf", "--federation", "saknas.paragraf");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().startsWith("saknas.paragraf: ");
        assertThat(folder.resolve("x.paragraf")).doesNotExist();
    }
}
