// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.fixture.Year;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.minutes.MeetingSeries;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

class SeriesRulesTest {

    private static final Set<String> RULES = Set.of("I02", "R01", "R02", "R03", "R04", "R05");

    @TempDir
    private Path folder;

    @Test
    void in_a_year_with_a_fault_of_each_kind_each_rule_finds_its_own() {
        List<Meeting> meetings = Year.meetings();
        MeetingSeries series = MeetingSeries.of(meetings);

        assertThat(meetings.stream().flatMap(meeting -> findings(
                                ValidationRequest.of(meeting).withSeries(series))
                        .filter(finding -> finding.outcome() == Outcome.FAIL)
                        .map(finding -> meeting.getDate() + " " + finding.rule().id() + " " + finding.severity())))
                .containsExactly(
                        "2024-01-25 R02 WARNING",
                        "2024-06-13 I02 WARNING",
                        "2024-06-13 R01 INFO",
                        "2024-06-13 R03 WARNING",
                        "2024-06-13 R04 WARNING",
                        "2024-06-13 R05 WARNING");
    }

    @Test
    void a_missing_meeting_is_told_once_with_all_that_speaks_for_it() {
        List<Meeting> meetings = Year.meetings();
        ValidationRequest request = ValidationRequest.of(meetings.get(2))
                .withSeries(MeetingSeries.of(meetings))
                .withRules(Set.of("R04"));

        assertThat(findings(request).map(finding -> finding.message().in(Say.SWEDISH)))
                .containsExactly(
                        "Mellan sammanträdena 2024-03-14 och 2024-06-13 tycks protokoll saknas: sammanträde nr 3 år"
                                + " 2024 saknas; §§ 7–9 saknas; protokollet 2024-03-14 anger nästa sammanträde till 2024-05-16."
                                + " Leta upp dem, eller rätta numren.");
    }

    @Test
    void alone_a_meeting_is_not_judged_by_others() {
        Meeting alone = Year.meetings().get(2);

        assertThat(findings(ValidationRequest.of(alone)).map(Finding::outcome))
                .doesNotContain(Outcome.PASS, Outcome.FAIL);
    }

    @Test
    void an_extra_meeting_before_the_one_that_was_announced_is_no_gap() {
        Meeting first = Minutes.of("2024-01-25")
                .paragraph(1, Year.text("Avslutning", "Nästa möte hålls den 14 mars."))
                .meeting();
        Meeting extra = Minutes.of("2024-02-08").paragraphs(2).meeting();
        Meeting announced = Minutes.of("2024-03-14").paragraphs(3).meeting();
        MeetingSeries series = MeetingSeries.of(List.of(announced, extra, first));

        assertThat(Stream.of(extra, announced)
                        .flatMap(meeting -> findings(
                                ValidationRequest.of(meeting).withSeries(series).withRules(Set.of("R04"))))
                        .map(Finding::outcome))
                .containsExactly(Outcome.PASS, Outcome.PASS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Föregående protokoll | Protokollet godkänns. | PASS",
                "Föregående mötes protokoll | Protokollet gås igenom. | PASS",
                "Foregaende motes protokoll | Lades till handlingarna. | PASS",
                "Féregdende protokoll | Protokollet godkindes. | PASS",
                "Fragor | Protokoll fran forra motet gicks igenom. | PASS",
                "Ekonomi | Rapporten lades till handlingarna. | FAIL"
            })
    void minutes_taken_up_are_known_where_a_scan_lost_rings_and_dots(String title, String text, Outcome outcome) {
        Meeting earlier = Minutes.of("2024-01-25").paragraphs(1).meeting();
        Meeting later =
                Minutes.of("2024-03-14").paragraph(2, Year.text(title, text)).meeting();
        MeetingSeries series = MeetingSeries.of(List.of(earlier, later));

        assertThat(findings(ValidationRequest.of(later).withSeries(series).withRules(Set.of("R01"))))
                .extracting(Finding::outcome)
                .containsExactly(outcome);
    }

    @Test
    void a_file_of_an_attachment_is_looked_for_beside_the_minutes_and_never_outside() throws IOException {
        Path minutes = Files.createDirectory(folder.resolve("minutes"));
        Files.writeString(minutes.resolve("budget.pdf"), "");
        Files.writeString(folder.resolve("outside.pdf"), "");
        Meeting meeting = Minutes.of("2024-01-25")
                .with(each -> Stream.of("budget.pdf", "plan.pdf", "../outside.pdf")
                        .map(SeriesRulesTest::attachment)
                        .forEach(each.getAttachments()::add))
                .meeting();

        assertThat(findings(ValidationRequest.of(meeting).withFolder(minutes).withRules(Set.of("R05")))
                        .map(finding -> finding.outcome() + " " + finding.location()))
                .containsExactly("FAIL attachments[1]", "FAIL attachments[2]", "PASS attachments");
    }

    private static Attachment attachment(String file) {
        Attachment attachment = MinutesFactory.eINSTANCE.createAttachment();
        attachment.setFile(file);
        return attachment;
    }

    private static Stream<Finding> findings(ValidationRequest request) {
        ValidationRequest asked = request.rules().isEmpty() ? request.withRules(RULES) : request;
        return Catalogue.validator().findings(asked);
    }
}
