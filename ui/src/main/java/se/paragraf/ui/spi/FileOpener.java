// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.spi;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.ui.Workbench;

/**
 * Opens files that are none of the model, such as minutes of another program: a service. Of several that open a file the one
 * of the highest {@code service.ranking} does; the built-in one, which reads minutes, has a negative ranking.
 */
@ConsumerType
public interface FileOpener {

    /**
     * Whether it opens a file.
     *
     * @param file a file that is none of the model
     * @return true if it does, as its name tells; the file is not read for it
     */
    boolean opens(Path file);

    /**
     * Opens a file that the user chose or dropped onto the window. What keeps it from being opened is told to the user.
     *
     * @param workbench the workbench
     * @param file a file that it {@link #opens}
     */
    void open(Workbench workbench, Path file);
}
