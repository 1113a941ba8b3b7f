// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.minutes.DecisionOutcome;

class BudgetMeetingTest {

    private final Rule rule = Catalogue.rule("I15");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Verksamhetsplan och budget 2025 | Styrelsen beslutar att anta verksamhetsplan och budget för 2025.",
                "Budget | Budgeten för 2025 fastställs enligt förslag.",
                "Budget 2025 | Styrelsen beslutar enligt förslag.",
                "Ekonomi | att anta budgeten för 2024 som omsluter 7 900 000 kr",
                "Ekonomi | Styrelsen antog budget 2025."
            })
    void the_budget_of_the_body_is_known_by_the_words(String title, String decision) {
        Say.findings(rule, Matter.decided(title, decision)).hasSize(3).allMatch(line -> line.startsWith("UNKNOWN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Social budget för verkstaden | Styrelsen beslutar att fastställa en omarbetad social budget för 2022.",
                "Medfinansiering | Styrelsen beslutar att avsätta 150 tkr för 2025 som medfinansiering i budget.",
                "Insatsen Nya vägar | Styrelsen beslutar att godkänna budget för insatsen Nya vägar.",
                "Budgetuppföljning | Styrelsen beslutar att godkänna budgetuppföljningen.",
                "Budget 2025 | Nämnden föreslår medlemskommunerna att fastställa budgeten för 2025.",
                "Uppföljning av budget 2024 | Styrelsen beslutar att godkänna uppföljningen av budget 2024."
            })
    void other_budgets_are_not_meant(String title, String decision) {
        Say.findings(rule, Matter.decided(title, decision)).containsExactly("NA WARNING meeting {}");
    }

    @Test
    void a_budget_that_is_put_off_is_not_fixed() {
        Minutes minutes = Matter.decided("Budget 2025", "Ärendet bordläggs.")
                .with(meeting ->
                        meeting.getParagraphs().get(0).getDecisions().get(0).setOutcome(DecisionOutcome.POSTPONED));

        Say.findings(rule, minutes).containsExactly("NA WARNING meeting {}");
    }

    @Test
    void what_the_opening_says_of_the_public_is_found_in_the_text() {
        Minutes minutes = Matter.decided("Budget 2025", "Styrelsen beslutar att anta budget för 2025.")
                .paragraph(1, paragraph -> paragraph
                        .getBody()
                        .add(Minutes.text("Mötet är offentligt och har annonserats. Samråd hölls i oktober.")));

        Say.findings(rule, minutes).hasSize(3).allMatch(line -> line.startsWith("PASS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mötet är offentligt och har tillkännagivits på medlemmarnas anslagstavlor. | PASS",
                "Budgetsammanträdet har anslagits hos kommunerna. | PASS",
                "Tid och plats för sammanträdet har tillkännagetts på förbundets webbplats. | PASS",
                "Tillkännagivande om sammanträdet har skett på kommunernas anslagstavlor. | PASS",
                "Mötet informerades om att medel har anslagits till insatsen. | UNKNOWN",
                "Mötet har inte tillkännagivits. | UNKNOWN",
                "Sammanträdet har ej kungjorts. | UNKNOWN",
                "Justeringen har tillkännagivits på medlemmarnas anslagstavlor. | UNKNOWN",
                "Protokollet från föregående sammanträde har anslagits. | UNKNOWN"
            })
    void whether_the_meeting_was_announced_is_found_in_the_text(String opening, String outcome) {
        Minutes minutes = Matter.decided("Budget 2025", "Styrelsen beslutar att anta budget för 2025.")
                .paragraph(1, paragraph -> paragraph.getBody().add(Minutes.text(opening)));

        Say.findings(rule, minutes).anyMatch(line -> line.startsWith(outcome + " WARNING announcedOn"));
    }
}
