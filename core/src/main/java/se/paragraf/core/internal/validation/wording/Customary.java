// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;

/** What minutes use to tell beside the matters. */
enum Customary {
    CALL,
    AGENDA,
    PREVIOUS,
    NEXT;

    private final Phrases phrases = Phrases.of(Customary.class, name().toLowerCase(Locale.ROOT) + ".txt");

    /** Those that a paragraph tells. */
    static Set<Customary> in(Paragraph paragraph) {
        String text = ParagraphText.whole(paragraph);
        EnumSet<Customary> told = EnumSet.noneOf(Customary.class);
        for (Customary item : values()) {
            if (item.phrases.in(text)) {
                told.add(item);
            }
        }
        return told;
    }

    Message inWords() {
        return Message.of(Customary.class, "I24." + name());
    }
}
