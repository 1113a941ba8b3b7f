// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.cli.fixture.Run;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.LimitKind;
import se.paragraf.model.federation.LimitOverride;
import se.paragraf.model.federation.Member;
import se.paragraf.model.io.ModelFiles;

class DeadlinesCommandTest {

    private static final FederationFactory FACTORY = FederationFactory.eINSTANCE;

    @TempDir
    private Path folder;

    @Test
    void text_is_a_table_with_weekdays_and_statutes() {
        Run run = Run.of("deadlines", "--meeting", "2023-09-13", "--adjusted", "2023-09-29", "--posted", "2023-10-06");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .contains(
                        "Samordningsförbund, 2023-09-13 (onsdag)",
                        "Justeras senast | 2023-09-27 (onsdag) | KL 5:69",
                        "Anslås senast | 2023-10-02 (måndag) | KL 8:12 | flyttad på grund av söndag",
                        "Överklagas t.o.m. | 2023-10-27 (fredag) | KL 13:5",
                        "Tidigast ned | 2023-10-28 (lördag) | KL 8:12, 13:5");
        assertThat(run.out()).doesNotContain("*");
    }

    @Test
    void days_that_follow_from_missing_ones_are_marked() {
        Run run = Run.of("deadlines", "--meeting", "2025-05-09");

        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .contains(
                        "Justeras senast | 2025-05-23 (fredag) | KL 5:69",
                        "Justerat | –",
                        "Anslås senast | 2025-05-26 (måndag) * | KL 8:12 | flyttad på grund av söndag",
                        "Överklagas t.o.m. | 2025-06-16 (måndag) * | KL 13:5",
                        "* räknad från sista lagliga dag, eftersom den verkliga inte är känd");
    }

    @ParameterizedTest
    @CsvSource({
        "--meeting=2024-03-14 --adjusted=2024-03-10",
        "--meeting=2024-03-14 --posted=2024-03-10",
        "--meeting=2024-03-14 --adjusted=2024-03-22 --posted=2024-03-20"
    })
    void days_in_the_wrong_order_are_refused(String days) {
        Run run = Run.of(("deadlines " + days).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Dagarna kommer i fel ordning");
    }

    @Test
    void json_of_a_body_that_no_law_binds_still_tells_the_day_of_the_meeting() throws Exception {
        Federation body = FACTORY.createFederation();
        body.setProfile(LawProfile.FORENING);

        Run run = Run.of("deadlines", "--meeting=2025-02-04", "--federation=" + saved(body), "--format=json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"meeting\": \"2025-02-04\"", "\"adjustmentLatest\": null");
    }

    @Test
    void json_has_the_keys_of_the_contract() {
        Run run = Run.of(
                "deadlines", "--meeting=2023-09-13", "--adjusted=2023-09-29", "--posted=2023-10-06", "--format=json");

        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("\"contract\": 1, \"meeting\": \"2023-09-13\", \"adjustmentLatest\": \"2023-09-27\", "
                        + "\"adjusted\": \"2023-09-29\", \"noticeLatest\": \"2023-10-02\", "
                        + "\"posted\": \"2023-10-06\", \"lastAppealDay\": \"2023-10-27\", "
                        + "\"earliestRemoval\": \"2023-10-28\", \"basis\": [ { \"date\": \"adjustmentLatest\", "
                        + "\"source\": \"KL 5:69\", \"shiftedBecause\": null }, ")
                .contains("{ \"date\": \"noticeLatest\", \"source\": \"KL 8:12\", \"shiftedBecause\": \"söndag\" }")
                .doesNotContain("assumed");
    }

    @Test
    void json_marks_the_days_that_are_counted_from_the_latest_lawful_one() {
        Run run = Run.of("--lang=en", "deadlines", "--meeting=2024-06-07", "--format=json");

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("{ \"date\": \"adjustmentLatest\", \"source\": \"KL 5:69\", "
                        + "\"shiftedBecause\": \"Midsummer Eve\" }")
                .contains("\"adjusted\": null", "\"posted\": null")
                .contains("{ \"date\": \"lastAppealDay\", \"source\": \"KL 13:5\", \"shiftedBecause\": null, "
                        + "\"assumed\": true }");
    }

    @Test
    void the_file_of_the_body_tells_boards_and_limits_of_its_own() throws Exception {
        Federation body = FACTORY.createFederation();
        body.setName("Samordningsförbundet Granå");
        member(body, "Granå kommun").setNoticeBoard(true);
        member(body, "Försäkringskassan");
        LimitOverride limit = FACTORY.createLimitOverride();
        limit.setLimit(LimitKind.ADJUSTMENT_DAYS);
        limit.setValue(7);
        limit.setSource("beslut 2024-02-01 § 7");
        body.getLimits().add(limit);

        Run run = Run.of("deadlines", "--meeting=2024-03-14", "--federation=" + saved(body));

        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .contains(
                        "Samordningsförbundet Granå, 2024-03-14 (torsdag)",
                        "Justeras senast | 2024-03-21 (torsdag) | beslut 2024-02-01 § 7",
                        "– | 2024-04-15 (måndag) * | 2024-04-16 (tisdag) * | Granå kommun");
        assertThat(run.out()).doesNotContain("Försäkringskassan");
    }

    @Test
    void a_body_that_no_law_binds_gets_one_clear_line() throws Exception {
        Federation body = FACTORY.createFederation();
        body.setProfile(LawProfile.FORENING);

        Run run = Run.of("deadlines", "--meeting=2024-03-14", "--federation=" + saved(body));

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).containsExactly("Ingen lag binder organet vid dagar.");
    }

    @Test
    void minutes_are_read_from_a_file_or_from_standard_input() {
        Run run = Run.withInput("TINY\nSamordningsförbundet Ö\n2024-03-14", "deadlines", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Samordningsförbundet Ö, 2024-03-14 (torsdag)", "2024-03-28 (torsdag)");
    }

    @Test
    void a_file_and_a_day_at_once_or_neither_is_a_wrong_command_line() {
        assertThat(Run.of("deadlines").code()).isEqualTo(2);
        assertThat(Run.of("deadlines", "a.txt", "--meeting=2024-03-14").code()).isEqualTo(2);
        assertThat(Run.of("deadlines", "a.txt", "--posted=2024-03-14").code()).isEqualTo(2);
        assertThat(Run.of("deadlines", "--meeting=2024-02-30").code()).isEqualTo(2);
    }

    private static Member member(Federation body, String name) {
        Member member = FACTORY.createMember();
        member.setName(name);
        body.getMembers().add(member);
        return member;
    }

    private Path saved(Federation body) throws Exception {
        Path file = folder.resolve("federation.paragraf");
        ModelFiles.standalone().create(file, body).save();
        return file;
    }
}
