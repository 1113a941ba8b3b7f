// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.inspection.spi;

import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.core.importing.Source;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.inspection.InspectionException;

/**
 * Looks into files of one kind. A service; the one with the highest {@code service.ranking} that accepts a file looks into
 * it. On a plain class path it is found by {@link java.util.ServiceLoader} and ranks in the order found. Called from any
 * thread.
 */
@ConsumerType
public interface Inspector {

    /**
     * The kind of files that it looks into.
     *
     * @return a short lower-case word: pdf, docx
     */
    String kind();

    /**
     * Tells from the content whether this inspector knows it.
     *
     * @param source the file
     * @return true if {@link #inspect} should be tried
     */
    boolean accepts(Source source);

    /**
     * Looks into a file, within bounded time and memory: files come from anybody.
     *
     * @param source a file that was accepted
     * @return what it tells of itself
     * @throws InspectionException if it is damaged, needs a password, or has more inside than is read
     */
    Inspection inspect(Source source) throws InspectionException;
}
