// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.ParagraphKind;

class DecisionMadeTest {

    private final Rule rule = Catalogue.rule("I04");

    @Test
    void decisions_that_are_stated_and_those_that_follow_are_told_apart() {
        Minutes minutes = Minutes.undated();
        for (DecisionForm form : DecisionForm.values()) {
            minutes.paragraph(30 + form.getValue(), paragraph -> {
                Decision decision = MinutesFactory.eINSTANCE.createDecision();
                decision.setForm(form);
                paragraph.getDecisions().add(decision);
            });
        }

        Say.findings(rule, minutes).containsExactly("PASS WARNING paragraphs {explicit=[30], implicit=[31]}");
    }

    @Test
    void a_matter_behind_closed_doors_or_left_out_need_not_show_its_decision() {
        Minutes minutes = Minutes.undated()
                .paragraph(30, paragraph -> paragraph.setClosedDoors(true))
                .paragraph(31, paragraph -> paragraph.setWithheld(true));

        Say.findings(rule, minutes).containsExactly("NA WARNING meeting {}");
    }

    @Test
    void a_report_that_a_reader_only_took_for_one_may_contain_a_decision() {
        ImportRecord record = MinutesFactory.eINSTANCE.createImportRecord();
        Minutes minutes = Matter.decided("Rapport", "Styrelsen godkände rapporten.")
                .with(meeting -> {
                    meeting.getParagraphs().get(0).setKind(ParagraphKind.INFORMATION);
                    meeting.setImportRecord(record);
                });

        Say.findings(Catalogue.rule("I05"), minutes).containsExactly("NA INFO meeting {}");
    }
}
