// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import org.junit.jupiter.api.Test;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Proposal;
import se.paragraf.model.minutes.ProposalKind;

class OrderOfPuttingTest {

    private final Rule rule = Catalogue.rule("I06");

    @Test
    void motions_that_no_reader_marked_are_found_in_the_text() {
        Say.findings(rule, Matter.told("Taxa", "Anna Exempel yrkar bifall.\nBo Provsson yrkar avslag."))
                .containsExactly("FAIL ERROR paragraphs[0].proposition § 12 {count=2}");
    }

    @Test
    void one_motion_needs_no_order() {
        Say.findings(rule, Matter.told("Taxa", "Bo Provsson yrkar att avgiften sänks. Styrelsen avslår yrkandet."))
                .containsExactly("NA ERROR meeting {}");
    }

    @Test
    void a_motion_that_was_taken_back_does_not_count() {
        Say.findings(rule, Matter.told("Taxa", "Överläggning.").with(meeting -> {
                    for (boolean withdrawn : new boolean[] {false, true}) {
                        Proposal motion = MinutesFactory.eINSTANCE.createProposal();
                        motion.setKind(ProposalKind.MOTION);
                        motion.setText("att avgiften sänks");
                        motion.setWithdrawn(withdrawn);
                        meeting.getParagraphs().get(0).getProposals().add(motion);
                    }
                }))
                .containsExactly("NA ERROR meeting {}");
    }

    @Test
    void of_a_text_that_is_left_out_nothing_is_said() {
        Say.findings(
                        rule,
                        Matter.told("Taxa", "Anna Exempel yrkar att A.\nBo Provsson yrkar avslag.")
                                .with(meeting -> meeting.getParagraphs().get(0).setWithheld(true)))
                .containsExactly("NA ERROR meeting {}");
    }
}
