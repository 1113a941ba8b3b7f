// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;

class OwnFeesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Arvoden 2025 | Styrelsen beslutar att höja ordförandens arvode till 3 000 kr. | FAIL",
                "Arvodesregler för förtroendevalda | Styrelsen beslutar enligt förslag. | FAIL",
                "Arvoden | Styrelsen beslutar att föreslå medlemmarna nya arvoden till ledamöter. | PASS",
                "Arvode | Styrelsen beslutar att höja arvodet till 900 kr. | UNKNOWN",
                "Avtal om revision | Arvodet får uppgå till högst 60 tkr. | NA",
                "Inspiration | Styrelsen beslutar att föreläsaren får ett arvode på 8 000 kr. | NA"
            })
    void whose_fees_they_are_decides(String title, String decision, String outcome) {
        Say.findings(Catalogue.rule("I13"), Matter.decided(title, decision))
                .singleElement()
                .asString()
                .startsWith(outcome);
    }
}
