// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

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
     * The findings as of the last check.
     *
     * @return the findings in the order of the rules' ids, as {@link Validator#findings} gives them; none before the first
     */
    Stream<Finding> findings();

    /** Follows the model no more. Nothing happens if it is closed already. */
    @Override
    void close();
}
