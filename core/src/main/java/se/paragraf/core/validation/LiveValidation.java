// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.time.Duration;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The findings of a meeting that somebody edits. It follows the meeting, those of its series, the file of the body and
 * whatever else they refer to, notes what changes, and checks again by those rules only that look at it.
 *
 * <p>Used by one thread, the one that edits the model: EMF tells of an edit on the thread that makes it. Who would rather
 * check in the background gives that thread a copy of the documents to follow, and makes each edit in the copy too.
 *
 * <p>It goes on with the rules of the moment at which it was made. An object that is part of no document any more is not
 * followed.
 */
@ProviderType
public interface LiveValidation extends AutoCloseable {

    /**
     * Checks what was edited since the last time, everything the first time. It takes time in proportion to what the rules
     * in question look at: of one that looks at each paragraph by itself, the paragraphs that were edited.
     *
     * @return how the findings differ from those of the last time that a check came to its end
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it stays; what is done is kept,
     *     the next check does the rest and tells of all of it
     * @throws IllegalStateException if it is closed
     */
    FindingsChange recheck();

    /**
     * Does as much of the check as there is time for, and some of it in any case: for the thread of a user interface, which
     * asks again when it has nothing else to do, as long as {@link #isDue}. The model can be edited in between. A rule
     * that judges the meeting as a whole is not broken off, so that it may take somewhat longer.
     *
     * @param budget how long it may take, as 10 ms
     * @return how the findings differ from those told last; rules that are not yet through have those of before
     * @throws java.util.concurrent.CancellationException as by {@link #recheck()}
     * @throws IllegalStateException if it is closed
     */
    FindingsChange recheck(Duration budget);

    /**
     * Whether something is left to check: all before the first time, what was edited since, or what there was no time for.
     *
     * @return false if the findings are those of the meeting as it is now, or if it is closed
     */
    boolean isDue();

    /**
     * The findings as of the last check.
     *
     * @return the findings in the order of the rules' ids, as {@link Validator#findings} gives them; none before the first
     */
    Stream<Finding> findings();

    /** Follows the model no more. Nothing happens if it is closed already. */
    @Override
    void close();
}
