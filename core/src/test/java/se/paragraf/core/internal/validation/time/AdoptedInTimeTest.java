// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.MinutesFactory;

class AdoptedInTimeTest {

    @Test
    void a_budget_is_in_time_on_the_monday_after_a_last_of_november_that_is_a_sunday() {
        String words = "Styrelsen beslutar att fastställa budgeten för 2026.";

        Say.findings(Catalogue.rule("T11"), adopting("2025-12-01", words))
                .containsExactly("PASS ERROR paragraphs[0].decisions[0] § 4 {limit=2025-12-01, actual=2025-12-01}");
        Say.findings(Catalogue.rule("T11"), adopting("2025-12-02", words))
                .containsExactly(
                        "FAIL ERROR paragraphs[0].decisions[0] § 4 {limit=2025-12-01, actual=2025-12-02, daysLate=1}");
    }

    @Test
    void an_annual_report_is_in_time_after_easter_where_the_last_of_march_is_easter_sunday() {
        String words = "Styrelsen beslutar att godkänna årsredovisningen för 2023.";

        Say.findings(Catalogue.rule("T12"), adopting("2024-04-02", words))
                .containsExactly("PASS ERROR paragraphs[0].decisions[0] § 4 {limit=2024-04-02, actual=2024-04-02}");
        Say.findings(Catalogue.rule("T12"), adopting("2024-04-03", words))
                .containsExactly(
                        "FAIL ERROR paragraphs[0].decisions[0] § 4 {limit=2024-04-02, actual=2024-04-03, daysLate=1}");
    }

    private static Minutes adopting(String day, String words) {
        return Minutes.of(day).paragraph(4, paragraph -> {
            Decision decision = MinutesFactory.eINSTANCE.createDecision();
            decision.setText(words);
            decision.setOutcome(DecisionOutcome.ADOPTED);
            paragraph.getDecisions().add(decision);
        });
    }
}
