// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.LawProfile;

class InquiriesListedTest {

    private final Rule rule = Catalogue.rule("I27");

    @Test
    void a_text_that_tells_who_asks_and_what_about_is_a_list() {
        Say.findings(rule, told("Interpellation från Anna Exempel (S) om bussarna till Provby"))
                .containsExactly("PASS ERROR paragraphs[0] § 12 {}");
    }

    @Test
    void other_questions_are_no_inquiries() {
        Say.findings(rule, told("Övriga frågor")).containsExactly("NA ERROR meeting {}");
    }

    @Test
    void only_an_assembly_must_list_them() {
        Say.findings(rule, Matter.told("Interpellationer", "Besvaras.").profile(LawProfile.NAMND))
                .singleElement()
                .asString()
                .startsWith("NA");
    }

    private static Minutes told(String title) {
        return Matter.told(title, "Ordföranden besvarar den.").profile(LawProfile.FULLMAKTIGE);
    }
}
