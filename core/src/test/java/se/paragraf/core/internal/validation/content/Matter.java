// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import se.paragraf.core.fixture.Minutes;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.ParagraphKind;

/** Meetings of one paragraph, § 12. */
final class Matter {

    private Matter() {}

    static Minutes told(String title, String body) {
        return Minutes.undated().paragraph(12, paragraph -> {
            paragraph.setTitle(title);
            paragraph.getBody().add(Minutes.text(body));
        });
    }

    static Minutes decided(String title, String... decisions) {
        return Minutes.undated().paragraph(12, paragraph -> {
            paragraph.setTitle(title);
            paragraph.setKind(ParagraphKind.DECISION);
            for (String words : decisions) {
                Decision decision = MinutesFactory.eINSTANCE.createDecision();
                decision.setText(words);
                paragraph.getDecisions().add(decision);
            }
        });
    }
}
