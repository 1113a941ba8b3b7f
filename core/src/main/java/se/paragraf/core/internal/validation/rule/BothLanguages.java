// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.Locale;
import java.util.Objects;
import se.paragraf.model.text.Localized;

/** Words in both languages, the same whatever becomes of what they were made of. */
public record BothLanguages(String swedish, String english) implements Localized {

    public BothLanguages {
        Objects.requireNonNull(swedish, "sv");
        Objects.requireNonNull(english, "en");
    }

    /** The words as they are now. */
    public static BothLanguages of(Localized words) {
        return new BothLanguages(words.in(Locale.forLanguageTag("sv")), words.in(Locale.ENGLISH));
    }

    @Override
    public String in(Locale locale) {
        return locale.getLanguage().equals("sv") ? swedish : english;
    }
}
