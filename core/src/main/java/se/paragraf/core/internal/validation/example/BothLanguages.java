// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.example;

import java.util.Locale;
import java.util.Objects;
import se.paragraf.model.text.Localized;

/** Words that stand in a file in both languages. */
record BothLanguages(String swedish, String english) implements Localized {

    BothLanguages {
        Objects.requireNonNull(swedish, "sv");
        Objects.requireNonNull(english, "en");
    }

    @Override
    public String in(Locale locale) {
        return locale.getLanguage().equals("sv") ? swedish : english;
    }
}
