// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation.spi;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a {@link GatheringRule} noted of the paragraphs of a meeting, in their order. A note is made when it is first looked
 * at. Used by one thread.
 *
 * @param <T> what is noted of a paragraph
 */
@ProviderType
public interface Notes<T> extends List<T> {

    /**
     * The places of the notes that tell something, without walking through the others where it is known of them already.
     *
     * @return the places, counted from 0, in order; each whose note {@link GatheringRule#tells}
     */
    IntStream telling();

    /**
     * What follows from all notes alone. It is found out once, and again when a note became another.
     *
     * @param gathering finds it out; always does the same for one rule
     * @param <D> what follows
     * @return what follows
     */
    <D> D gathered(Function<? super List<T>, D> gathering);
}
