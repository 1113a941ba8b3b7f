// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Golden;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.fixture.Year;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.register.AssignmentState;
import se.paragraf.core.register.RegisterCsv;
import se.paragraf.core.register.RegisterFilter;
import se.paragraf.core.register.RegisterJson;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.model.minutes.Meeting;

class RegisterTest {

    private final DefaultRegister register = new DefaultRegister();

    @Test
    void decisions_of_a_year_are_listed_by_day_whatever_the_order_of_the_files() throws IOException {
        List<Meeting> meetings = new ArrayList<>(Year.meetings());
        Collections.reverse(meetings);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        RegisterJson.decisions(register.decisions(meetings), out);

        Golden.assertSame("goldens/register/decisions.json", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void assignments_of_a_year_tell_where_they_were_reported_and_why_that_is_thought() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        RegisterJson.assignments(register.assignments(Year.meetings()), Say.SWEDISH, out);

        Golden.assertSame("goldens/register/assignments.json", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void what_the_minutes_state_needs_no_evidence() {
        List<Meeting> meetings = Year.meetings();
        meetings.get(0)
                .getParagraphs()
                .get(1)
                .getAssignments()
                .get(0)
                .setReportedIn(meetings.get(3).getParagraphs().get(0));

        RegisteredAssignment assignment = register.assignments(meetings).get(0);

        assertThat(assignment.state()).isEqualTo(AssignmentState.DONE);
        assertThat(assignment.reports()).singleElement().satisfies(report -> {
            assertThat(report.stated()).isTrue();
            assertThat(report.place().date()).contains(Minutes.day("2024-09-12"));
        });
    }

    @Test
    void the_same_case_number_is_told_as_evidence() {
        Meeting given = Minutes.of("2024-01-25")
                .paragraph(
                        1,
                        Year.assigned("Bo Prov", "teckna avtalet", null)
                                .andThen(paragraph -> paragraph.setCaseNumber("2024-17")))
                .meeting();
        Meeting later = Minutes.of("2024-03-14")
                .paragraph(
                        2,
                        Year.text("Avtal", "Bo Prov rapporterade.")
                                .andThen(paragraph -> paragraph.setCaseNumber("2024-17")))
                .meeting();

        RegisteredAssignment assignment =
                register.assignments(List.of(given, later)).get(0);

        assertThat(assignment.state()).isEqualTo(AssignmentState.REPORTED);
        assertThat(assignment.reports().get(0).reasons().in(Say.SWEDISH))
                .contains("samma diarienummer 2024-17", "nämner Bo Prov");
    }

    @Test
    void a_copy_of_the_same_minutes_reports_on_nothing() {
        List<Meeting> copies = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            copies.add(Minutes.of("2024-01-25")
                    .paragraph(
                            1,
                            Year.assigned("Bo Prov", "teckna avtalet om lokalen i Granå", null)
                                    .andThen(paragraph -> paragraph.setCaseNumber("2024-17")))
                    .meeting());
        }

        assertThat(register.assignments(copies)).allSatisfy(assignment -> {
            assertThat(assignment.state()).isEqualTo(AssignmentState.OPEN);
            assertThat(assignment.reports()).isEmpty();
        });
    }

    @Test
    void another_body_cannot_report_on_an_assignment() {
        List<Meeting> meetings = Year.meetings();
        meetings.get(1).setFederationName("Socialnämnden i Ekby");

        assertThat(register.assignments(meetings))
                .allSatisfy(assignment -> assertThat(assignment.state()).isEqualTo(AssignmentState.OPEN));
    }

    @Test
    void words_are_found_without_case_and_accents_but_å_is_not_a() {
        assertThat(found("VERKSTADEN återkomma")).isEqualTo(1);
        assertThat(found("aterkomma")).isZero();
        assertThat(SearchWords.folded("Idé, Linné, Müller, ÅÄÖ")).isEqualTo("ide, linne, muller, åäö");
    }

    private long found(String words) {
        RegisterFilter filter =
                new RegisterFilter(List.of(words.split(" ")), List.of(), Optional.empty(), Optional.empty(), false);
        return register.assignments(Year.meetings()).stream()
                .filter(filter::accepts)
                .count();
    }

    @Test
    void a_table_opens_in_swedish_with_all_letters_and_runs_no_formula() throws IOException {
        Meeting meeting = Minutes.of("2024-01-25")
                .paragraph(1, Year.text("=1+1", "").andThen(Year.decided("- att \"åka\"; och så")))
                .meeting();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        RegisterCsv.decisions(register.decisions(List.of(meeting)), Say.SWEDISH, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\ufeffOrgan;Datum;§;Rubrik;")
                .contains("\r\n;2024-01-25;1;'=1+1;;\"'- att \"\"åka\"\"; och så\";");
        out.reset();
        RegisterCsv.decisions(List.of(), Locale.ENGLISH, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\ufeffBody,Date,§,");
    }
}
