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
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.LimitKind;
import se.paragraf.model.federation.LimitOverride;
import se.paragraf.model.io.ModelFiles;

class ValidateCommandTest {

    @TempDir
    private Path folder;

    private String lawful;
    private String faulty;
    private String undated;

    @BeforeEach
    void write_minutes() throws IOException {
        lawful = write("lawful.txt", "TINY\nÖ\n2024-03-14");
        faulty = write("faulty.txt", "TINY\nÖ\n1999-03-14");
        undated = write("undated.txt", "TINY\nÖ");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void lawful_minutes_end_with_0_and_faulty_ones_with_1() {
        assertThat(Run.of("validate", "--rules", "Q1a", lawful).code()).isZero();
        assertThat(Run.of("validate", "--rules", "Q1a", faulty).code()).isEqualTo(1);
        assertThat(Run.of("validate", "--rules", "Q1a", undated).code()).isZero();
    }

    @Test
    void text_says_what_where_and_by_which_law_and_counts_what_was_checked() {
        assertThat(Run.of("validate", "--rules", "q1A", faulty).out().lines())
                .containsSubsequence(
                        "faulty.txt",
                        "FEL",
                        "  Q1a  Sammanträdet är för gammalt.",
                        "       Var: sammanträdet. Stöd: KL 99:1.",
                        "1 kontroll av 1 regel: godkänt 0, underkänt 1, går inte att avgöra 0, ej tillämpligt 0");
    }

    @Test
    void a_document_whose_minutes_cannot_be_read_is_checked_as_a_file_alone_and_warned_of() throws Exception {
        Run run = Run.of("validate", write("scan.pdf", "\0SCAN"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("Filen är bara bilder")
                .contains("Var: filen.")
                .doesNotContain("Q1a");
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("scan.pdf: varning: bara filen är kontrollerad");
    }

    @Test
    void a_document_with_minutes_is_checked_as_both() throws Exception {
        Run run = Run.of("validate", "--rules", "Q1a,P04", write("both.pdf", "TINY\nÖ\n2024-03-14\nSCAN"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("2 kontroller av 2 regler: godkänt 1, underkänt 1");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_body_is_held_to_the_limits_in_its_file_and_one_of_another_name_is_warned_of() throws Exception {
        LimitOverride limit = FederationFactory.eINSTANCE.createLimitOverride();
        limit.setLimit(LimitKind.ADJUSTMENT_DAYS);
        limit.setValue(10);
        limit.setSource("Arbetsordning 7 §");
        Federation body = FederationBuilder.federation("Ö").build();
        body.getLimits().add(limit);
        Path file = folder.resolve("federation.paragraf");
        ModelFiles.standalone().create(file, body).save();
        String other = write("other.txt", "TINY\nÅ\n2024-03-14");

        Run run = Run.of("validate", "--rules", "T01", "--federation", file.toString(), lawful, other);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2024-03-25", "Arbetsordning 7 §");
        assertThat(run.errLines())
                .containsExactly(
                        other
                                + ": varning: prövas som om det gällde organet i filen för --federation, men protokollet säger Å");
    }

    @Test
    void what_cannot_be_told_is_no_fault_but_is_shown() {
        assertThat(Run.of("validate", "--lang=en", "--rules", "Q1a", undated).out())
                .contains("CANNOT BE TOLD", "The date is missing.");
    }

    @Test
    void json_names_each_file_with_its_findings() {
        String json = Run.of("validate", "--format=json", "--rules=Q1a", lawful, faulty)
                .out()
                .replaceAll("\\s", "");

        assertThat(json)
                .startsWith("{\"contract\":1,\"files\":[{\"file\":\"lawful.txt\"")
                .contains(
                        "{\"file\":\"faulty.txt\",\"findings\":[{\"rule\":\"Q1a\",\"outcome\":\"FAIL\",\"severity\":\"ERROR\"");
    }

    @Test
    void files_of_the_same_name_are_told_apart() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other")).resolve("lawful.txt");
        Files.copy(Path.of(lawful), other);

        assertThat(Run.of("validate", "--format=json", lawful, other.toString()).out())
                .contains("\"lawful.txt\"", "\"" + other + "\"");
    }

    @Test
    void a_file_that_cannot_be_read_does_not_stop_the_others() {
        Run run = Run.of(
                "validate",
                "--format=json",
                "--rules=Q1a",
                folder.resolve("none.txt").toString(),
                faulty);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().contains("none.txt: finns inte");
        assertThat(run.out()).contains("faulty.txt");
    }

    @Test
    void without_any_file_that_can_be_read_there_is_a_json_document_all_the_same() {
        Run run = Run.of("validate", "--format=json", folder.resolve("none.txt").toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().replaceAll("\\s", "")).isEqualTo("{\"contract\":1,\"files\":[]}");
    }

    @Test
    void a_rule_that_is_not_installed_is_a_wrong_command_line() {
        Run run = Run.of("validate", "--rules", "Q1a,Z99", lawful);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Regeln Z99 finns inte").contains("Användning: paragraf validate");
    }

    @Test
    void every_finding_is_at_least_as_grave_as_asked_for() {
        assertThat(Run.of("validate", "--format=json", "--min-severity", "error", faulty)
                        .out())
                .contains("\"ERROR\"")
                .doesNotContain("\"WARNING\"", "\"INFO\"");
    }

    @Test
    void a_folder_is_checked_as_a_series_and_named_by_its_paths() throws IOException {
        Files.createDirectory(folder.resolve("2000"));
        write("2000/early.txt", "TINY\nÖ\n2000-01-25");

        Run run = Run.of("validate", "--format=json", "--rules=Q1a,R01", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"2000/early.txt\"", "\"faulty.txt\"")
                .contains("Protokollet från 1999-03-14 behandlas inte", "Protokollet från 2000-01-25 behandlas inte");
        assertThat(Run.of("validate", "--format=json", "--rules=R01", lawful, faulty)
                        .out())
                .doesNotContain("FAIL");
    }

    @Test
    void the_file_of_the_body_among_minutes_is_left_out_with_a_warning_and_alone_it_is_refused() throws Exception {
        Path file = folder.resolve("federation.paragraf");
        ModelFiles.standalone()
                .create(file, FederationBuilder.federation("Ö").build())
                .save();

        Run among = Run.of("validate", "--rules=Q1a", file.toString(), lawful);
        Run inFolder = Run.of("validate", "--rules=Q1a", folder.toString());

        assertThat(among.code()).isZero();
        assertThat(among.errLines())
                .containsExactly(file + ": varning: är inget protokoll utan ett förbunds fil eller en"
                        + " attestordning, och hoppas över");
        assertThat(inFolder.errLines()).isEmpty();
        assertThat(Run.of("validate", file.toString()).code()).isEqualTo(3);
    }

    @Test
    void a_folder_takes_documents_too_but_not_those_made_of_minutes_beside_them() throws IOException {
        write("signed.tiny", "TINY\nÖ\n2000-01-25");
        write("scan.TINY", "\0SCAN");
        write("lawful.tiny", "TINY\nÖ\n1999-03-14");
        write("lawful-excerpt.tiny", "TINY\nÖ\n1999-03-14");
        write("lawful-budget.tiny", "attachment");
        write("lawful.paragraf.json", "{}");
        write("~$signed.tiny", "lock");
        write("notes.md", "no minutes");

        Run run = Run.of("validate", "--format=json", "--rules=Q1a,P04", folder.toString());

        assertThat(run.out())
                .contains("\"lawful.txt\"", "\"signed.tiny\"", "\"scan.TINY\"")
                .doesNotContain("lawful.tiny", "lawful.paragraf", "excerpt", "budget", "lock", "notes");
        assertThat(run.errLines())
                .hasSize(2)
                .anyMatch(line -> line.contains("lawful-budget.tiny: varning: hoppas över"))
                .anyMatch(line -> line.contains("scan.TINY: varning: bara filen är kontrollerad"));
    }

    @Test
    void a_folder_without_minutes_is_told() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Run run = Run.of("validate", empty.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines())
                .containsExactly(empty + ": innehåller inga protokoll (.paragraf, .txt, .tiny, .paragraf.json)");
    }
}
