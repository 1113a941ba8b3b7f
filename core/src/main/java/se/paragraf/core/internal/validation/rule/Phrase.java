// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.paragraf.model.text.Localized;

/**
 * Words of several things in one sentence, or several sentences.
 *
 * @param parts names, and what has words in both languages
 * @param between what stands between two of them
 */
public record Phrase(List<?> parts, String between) implements Localized {

    /** One after the other with commas between them. */
    public static Phrase listed(List<?> parts) {
        return new Phrase(parts, ", ");
    }

    /** Parts that can have commas in them. */
    public static Phrase clauses(List<?> parts) {
        return new Phrase(parts, "; ");
    }

    public static Phrase sentences(List<?> parts) {
        return new Phrase(parts, " ");
    }

    /** True if a field says nothing, or was left out. */
    public static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }

    @Override
    public String in(Locale locale) {
        return parts.stream()
                .map(part -> part instanceof Localized localized ? localized.in(locale) : part.toString())
                .collect(Collectors.joining(between));
    }
}
