// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.model.federation.Document;
import se.paragraf.model.text.Message;

/** An open file of the model. For one thread at a time, as its content is. */
@ProviderType
public interface ModelFile {

    /**
     * Where the file is.
     *
     * @return an absolute path
     */
    Path path();

    /**
     * The content, which may be edited.
     *
     * @return the root
     */
    Document root();

    /**
     * What the reader must know of the content.
     *
     * @return one line each; empty if all is well
     */
    List<Message> warnings();

    /**
     * Why the file may not be saved under its name: a newer version wrote it, or saving would lose something.
     *
     * @return the reason; empty if it can be saved
     */
    Optional<Message> readOnly();

    /**
     * Tells whether another program changed, removed or created the file since it was opened or last saved here.
     *
     * @return true if the file on disk is not the one that was read or written last
     * @throws ModelException if the file cannot be looked at
     */
    boolean isChangedOnDisk() throws ModelException;

    /**
     * What {@link #save} would write, to be compared with a file without touching any. Elements without identity get one.
     *
     * @return the bytes
     * @throws ModelException if something of the content cannot stand in a file
     */
    byte[] bytes() throws ModelException;

    /**
     * Saves the content durably: the file is either the old one or the new one, whole, whatever happens meanwhile. Elements
     * without identity get one. The same content gives the same bytes.
     *
     * @throws FileChangedException if another program changed the file; nothing is written
     * @throws ModelException if it may not or cannot be saved; the file that was there is untouched
     */
    void save() throws ModelException;

    /**
     * Saves the content under another name, where no file may be, and goes on with that file.
     *
     * @param file the new place
     * @throws ModelException if there is a file already, or it cannot be written
     */
    void saveAs(Path file) throws ModelException;
}
