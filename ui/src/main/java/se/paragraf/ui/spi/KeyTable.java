// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.model.text.Localized;

/** The keys that work at one place of the window only, for the list of all keys: a service. Those of actions need none. */
@ConsumerType
public interface KeyTable {

    /**
     * The place.
     *
     * @return a few words, such as "In the text"
     */
    Localized place();

    /**
     * Where the place stands in the list.
     *
     * @return the lower, the higher up; the built-in ones have multiples of 10
     */
    default int order() {
        return 1000;
    }

    /**
     * The keys.
     *
     * @return them, in the order in which they are told
     */
    List<Row> rows();

    /**
     * A key.
     *
     * @param key in the notation of JFace, as {@code M1+B} or {@code INSERT}
     * @param does what it does, in a few words
     */
    record Row(String key, Localized does) {}
}
