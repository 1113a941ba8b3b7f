// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.exporting;

import java.util.Locale;
import se.paragraf.core.export.DocumentType;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/**
 * What people call a kind of document; that of another bundle goes by its name.
 *
 * @param name the name by which it is chosen
 */
public record KindName(String name) implements Localized {

    private static final String PREFIX = "kind.";

    /** The name of a kind. */
    public static KindName of(DocumentType type) {
        return new KindName(type.name());
    }

    @Override
    public String in(Locale locale) {
        String words = Message.of(KindName.class, PREFIX + name).in(locale);
        return words.equals(PREFIX + name) ? name : words;
    }
}
