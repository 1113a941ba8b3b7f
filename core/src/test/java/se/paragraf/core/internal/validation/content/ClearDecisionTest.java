// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.SourceTrace;
import se.paragraf.model.minutes.Amount;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.MinutesFactory;

class ClearDecisionTest {

    private final Rule rule = Catalogue.rule("I21");

    @Test
    void a_fee_that_is_set_needs_no_year_and_no_source() {
        Say.findings(rule, withSum("Nämnden beslutar att avgiften ska vara 150 kronor."))
                .containsExactly("NA INFO meeting {}");
    }

    @Test
    void to_ask_others_for_money_is_not_to_give_it() {
        Say.findings(rule, withSum("Nämnden beslutar att hemställa om 150 kronor och att avgiften fördelas lika."))
                .containsExactly("NA INFO meeting {}");
    }

    @Test
    void money_that_is_given_has_a_year_and_a_source() {
        Say.findings(rule, withSum("Styrelsen beslutar att bevilja insatsen 150 kronor ur reserven."))
                .containsExactly("FAIL INFO paragraphs[0].decisions § 12 {count=1}");
        Say.findings(rule, withSum("Styrelsen beslutar att bevilja insatsen 150 kronor ur 2024 års budget."))
                .containsExactly("PASS INFO paragraphs[0].decisions § 12 {count=1}");
    }

    @Test
    void clauses_that_a_reader_may_have_put_on_one_line_are_not_blamed() {
        Minutes minutes = Matter.decided("Avgifter", "Nämnden beslutar att höja den, att följa upp den.");
        Decision decision = decision(minutes);
        decision.getClauses().addAll(List.of("höja den", "följa upp den"));

        Say.findings(rule, minutes).containsExactly("FAIL INFO paragraphs[0].decisions § 12 {count=2}");

        SourceTrace read = FederationFactory.eINSTANCE.createSourceTrace();
        read.setFirstLine(4);
        read.setLastLine(6);
        decision.setTrace(read);

        Say.findings(rule, minutes).containsExactly("NA INFO meeting {}");
    }

    private static Minutes withSum(String words) {
        Minutes minutes = Matter.decided("Ärende", words);
        Amount amount = MinutesFactory.eINSTANCE.createAmount();
        amount.setSek(150);
        decision(minutes).getAmounts().add(amount);
        return minutes;
    }

    private static Decision decision(Minutes minutes) {
        return minutes.meeting().getParagraphs().get(0).getDecisions().get(0);
    }
}
