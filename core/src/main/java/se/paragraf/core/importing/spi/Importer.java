// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.spi;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/**
 * Reads minutes in one form. A service; the one with the highest {@code service.ranking} that accepts a source reads
 * it, and the built-in ones rank below 0. On a plain class path it is found by {@link java.util.ServiceLoader} and ranks in
 * the order found, those that are a {@link #isLastResort() last resort} after all others. Called from any thread.
 */
@ConsumerType
public interface Importer {

    /**
     * The kind of source that it reads.
     *
     * @return a short lower-case word: text, docx, pdf
     */
    String kind();

    /**
     * Tells from the content whether this importer reads it.
     *
     * @param source the source
     * @return true if {@link #read} should be tried
     */
    boolean accepts(Source source);

    /**
     * Whether it accepts what others know better, such as any text. It is asked after them on a plain class path; in OSGi its
     * ranking says so.
     *
     * @return true if all others are to be asked first
     */
    default boolean isLastResort() {
        return false;
    }

    /**
     * Reads one meeting, and tells what its reader must know of it. The caller adds name, kind and check sum to the import
     * record, unless that names another source from which the meeting came.
     *
     * @param source a source that was accepted
     * @param settings what is known beforehand
     * @param warnings takes each warning, one line
     * @return the meeting, with an import record if something was mended or could not be placed
     * @throws ImportException if the content is not minutes
     */
    Meeting read(Source source, ImportSettings settings, Consumer<Message> warnings) throws ImportException;

    /**
     * The lines of a source as they are read, before anything is mended in them: those that traces of the model count.
     *
     * @param source a source that was accepted
     * @param settings how to read
     * @return the lines in order; empty if there are none, as where the source carries the model itself
     * @throws ImportException if the content has no lines that can be read
     */
    default List<String> lines(Source source, ImportSettings settings) throws ImportException {
        return List.of();
    }

    /**
     * Reads one meeting of which nothing is known.
     *
     * @param source a source that was accepted
     * @return the meeting, with an import record if something was mended or could not be placed
     * @throws ImportException if the content is not minutes
     */
    default Meeting read(Source source) throws ImportException {
        return read(source, ImportSettings.defaults(), warning -> {});
    }
}
