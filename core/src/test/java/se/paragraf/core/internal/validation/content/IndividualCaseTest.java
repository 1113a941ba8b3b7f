// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;

class IndividualCaseTest {

    private final Rule rule = Catalogue.rule("I14");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Styrelsen beslutar att avslå ansökan om ekonomiskt bistånd.",
                "Styrelsen beslutar att bevilja Anna Exempel aktivitetsstöd.",
                "Styrelsen beslutar att den sökande inte har rätt till försörjningsstöd."
            })
    void a_benefit_that_is_granted_or_refused_is_told(String decision) {
        Say.findings(rule, Matter.decided("Ansökan", decision))
                .containsExactly("FAIL WARNING paragraphs[0].decisions § 12 {}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Styrelsen beslutar att bevilja insatsen Nya vägar 400 tkr för unga som har aktivitetsersättning.",
                "Styrelsen beslutar att avslå ansökan från Provby kommun."
            })
    void money_for_an_activity_is_no_benefit_of_an_individual(String decision) {
        Say.findings(rule, Matter.decided("Ansökan", decision))
                .containsExactly("PASS WARNING paragraphs[0].decisions § 12 {}");
    }
}
