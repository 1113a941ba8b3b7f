// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.spi;

import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.model.minutes.Meeting;

/**
 * Reads what is odd in the layout of one body. A service; all that are installed are asked before the built-in readers, the
 * one with the highest {@code service.ranking} first. What it claims is left alone by those after it, and what it set in
 * the meeting stays. Called from any thread; whatever it throws is told as a warning, and the rest is read without it.
 */
@ConsumerType
public interface LayoutReader {

    /**
     * Looks for what it knows, adds what that says to the meeting, and claims the lines that it has understood.
     *
     * @param lines the lines of the source
     * @param meeting what was read so far
     */
    void read(Lines lines, Meeting meeting);
}
