// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.spi;

import java.util.stream.Stream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Words by which damaged text is repaired. A service; those of all that are installed are known together. Asked only when a
 * text is damaged, from any thread.
 */
@ConsumerType
public interface Lexicon {

    /** What the words of a lexicon are. */
    enum Kind {
        /** Words of the language, in lower case where they have no own capital. */
        WORDS,
        /** Names of places and organisations, as one writes them: "Region Granbygden". */
        PLACES,
        /** Names of people, first name before surname. */
        PEOPLE
    }

    /**
     * What its words are.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Its words.
     *
     * @return a new stream in any order, which the caller closes
     */
    Stream<String> words();
}
