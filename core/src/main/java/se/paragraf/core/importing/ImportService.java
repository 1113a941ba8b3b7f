// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.model.minutes.Meeting;

/** Reads minutes with the importer that knows their form. For any thread. */
@ProviderType
public interface ImportService {

    /**
     * Reads one meeting.
     *
     * @param source the minutes
     * @return the meeting with its import record; what it does not state is unset, never guessed
     * @throws ImportException if no importer knows the form, or the content is not minutes
     */
    Meeting read(Source source) throws ImportException;

    /**
     * The kinds of source that can be read now.
     *
     * @return the kinds, most preferred first
     */
    List<String> kinds();
}
