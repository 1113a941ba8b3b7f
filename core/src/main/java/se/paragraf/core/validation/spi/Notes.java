// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation.spi;

import java.util.List;
import java.util.function.BiFunction;
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
     * What follows from runs of notes, each by itself: in a long meeting it is found out again for one run only when a note
     * of it became another.
     *
     * @param gathering finds it out of the notes of a run and the place in the meeting of the first of them; not null;
     *     always does the same for one rule, which uses no other
     * @param <D> what follows
     * @return what follows from each run, in the order of the meeting; all notes are in one
     */
    <D> List<D> gatheredByRun(BiFunction<List<T>, Integer, D> gathering);
}
