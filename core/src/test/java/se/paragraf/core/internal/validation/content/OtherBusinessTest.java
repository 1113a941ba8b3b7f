// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.LawProfile;

class OtherBusinessTest {

    private final Rule rule = Catalogue.rule("I20");

    @ParameterizedTest
    @ValueSource(
            strings = {"Övriga frågor", "Övrigt", "ÖVRIGA ÄRENDEN", ". Ovriga frigor", "Övriga frågor och information"})
    void headings_are_known_as_written_and_as_scanned(String title) {
        Say.findings(rule, Matter.decided(title, "Styrelsen beslutar att delta i mässan."))
                .containsExactly("FAIL INFO paragraphs[0].decisions § 12 {count=1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Övriga insatser", "Frågor från ledamöter", "Övrig personal"})
    void other_headings_are_not_meant(String title) {
        Say.findings(rule, Matter.decided(title, "Styrelsen beslutar att delta i mässan."))
                .containsExactly("NA INFO meeting {}");
    }

    @ParameterizedTest
    @CsvSource({
        "Fullmäktige beslutar enhälligt att delta i mässan., UNKNOWN",
        "Ärendet är brådskande. Fullmäktige beslutar att delta i mässan., UNKNOWN",
        "Ärendet är brådskande. Fullmäktige beslutar enhälligt att delta i mässan., PASS"
    })
    void an_assembly_needs_both_haste_and_unanimity_which_the_minutes_may_leave_out(String decision, String outcome) {
        Say.findings(rule, Matter.decided("Övriga frågor", decision).profile(LawProfile.FULLMAKTIGE))
                .containsExactly(outcome + " ERROR paragraphs[0].decisions § 12 {count=1}");
    }
}
