// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.model.federation.Document;

/**
 * A folder with the file of a federation, {@code federation.paragraf}, and a file for each meeting and attest order. It
 * may be moved and renamed as a whole. For one thread at a time.
 */
@ProviderType
public interface ModelFolder {

    /** The name of the file of the federation. */
    String FEDERATION = "federation.paragraf";

    /** The ending of files of the model. */
    String ENDING = ".paragraf";

    /**
     * Where the folder is.
     *
     * @return an absolute path
     */
    Path path();

    /**
     * The files of the model in the folder and its subfolders, without opening them and without those that are hidden.
     *
     * @return paths relative to the folder, in the order of their names
     * @throws ModelException if the folder cannot be read
     */
    List<Path> files() throws ModelException;

    /**
     * Opens the file of the federation.
     *
     * @return the file; empty if the folder has none
     * @throws ModelException as with {@link #open}
     */
    Optional<ModelFile> federation() throws ModelException;

    /**
     * Opens a file of the folder, or gives it if it is open already.
     *
     * @param file a path relative to the folder, not leaving it
     * @return the open file
     * @throws ModelException as with {@link ModelFiles#open}
     */
    ModelFile open(Path file) throws ModelException;

    /**
     * Starts a file in the folder. Nothing is written before {@link ModelFile#save}.
     *
     * @param file a path relative to the folder, not leaving it
     * @param root its content
     * @return the open file
     * @throws ModelException if there is such a file already
     */
    ModelFile create(Path file, Document root) throws ModelException;

    /**
     * Lets go of a file that is open, with what is not saved. A folder holds what it opened, and what files that it opened
     * refer to, until then. References from other open files stay, and open it anew when they are followed.
     *
     * @param file a path relative to the folder, not leaving it; nothing happens if it is not open
     * @throws ModelException if the path leaves the folder
     */
    void close(Path file) throws ModelException;
}
