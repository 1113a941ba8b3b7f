// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.text;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/**
 * Reads minutes from their lines. An importer of a further kind of file makes lines of it and leaves the reading to this
 * service. For any thread.
 */
@ProviderType
public interface MinutesReader {

    /**
     * Reads one meeting.
     *
     * @param lines the whole source, nothing claimed; used up
     * @param settings what is known beforehand
     * @param warnings takes each warning, one line
     * @return the meeting with the record of what was mended and what could not be placed
     * @throws ImportException if these are no minutes
     */
    Meeting read(Lines lines, ImportSettings settings, Consumer<Message> warnings) throws ImportException;

    /**
     * The reader on a plain class path.
     *
     * @return the first that is found by {@link ServiceLoader}; empty if there is none
     */
    static Optional<MinutesReader> standalone() {
        return ServiceLoader.load(MinutesReader.class, MinutesReader.class.getClassLoader())
                .findFirst();
    }
}
