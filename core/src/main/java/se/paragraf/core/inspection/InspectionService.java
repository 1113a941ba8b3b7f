// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.inspection;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.importing.Source;

/** Looks into files of documents with the inspector that knows their kind. Lays out and shows nothing. For any thread. */
@ProviderType
public interface InspectionService {

    /**
     * Looks into a file.
     *
     * @param source the file
     * @return what it tells of itself; empty if no inspector knows its kind, as with text
     * @throws InspectionException if it is damaged, needs a password, or has more inside than is read
     */
    Optional<Inspection> inspect(Source source) throws InspectionException;
}
