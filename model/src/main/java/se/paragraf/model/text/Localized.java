// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.text;

import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** Something that has words in the language of its reader: a message, a term, a place in the minutes. */
@ProviderType
public interface Localized {

    /**
     * Puts it into words.
     *
     * @param locale the language; English where there are no words in it
     * @return the words
     */
    String in(Locale locale);
}
