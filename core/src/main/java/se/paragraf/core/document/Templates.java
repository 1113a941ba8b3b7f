// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The templates that are installed. For any thread. */
@ProviderType
public interface Templates {

    /**
     * Writes the templates that are built in to a folder, as a start for one's own. What is there already stays as it is.
     *
     * @param folder where to; made if it is missing
     * @return the files that were written, in the order of their names
     * @throws IOException if a file cannot be written, or one of these names is there already
     */
    List<Path> export(Path folder) throws IOException;
}
