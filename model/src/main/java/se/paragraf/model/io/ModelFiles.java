// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import java.io.InputStream;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.internal.DefaultModelFiles;

/**
 * Opens and saves files of the model: {@code .paragraf}, XMI that people and version control can compare. A service;
 * for any thread.
 */
@ProviderType
public interface ModelFiles {

    /**
     * The service for programs without OSGi, with the metamodels and migrations on the class path.
     *
     * @return a new one
     */
    static ModelFiles standalone() {
        return DefaultModelFiles.standalone();
    }

    /**
     * Opens a file. References to other files are followed when they are asked for, within the folder of the file only.
     *
     * @param file an existing file
     * @return the open file
     * @throws ModelException if it cannot be read, is no file of the model, is damaged, too large, or of a newer version
     *     that this one does not understand
     */
    ModelFile open(Path file) throws ModelException;

    /**
     * Starts a file. Nothing is written before {@link ModelFile#save}.
     *
     * @param file where it shall be; there is no file yet when it is saved first
     * @param root its content, which belongs to no other file; elements without identity get one
     * @return the open file
     * @throws ModelException if there is such a file already
     */
    ModelFile create(Path file, Document root) throws ModelException;

    /**
     * Opens a folder with the file of a federation and a file for each meeting. Files opened through it see each other's
     * objects.
     *
     * @param folder an existing folder
     * @return the folder
     * @throws ModelException if there is no such folder
     */
    ModelFolder folder(Path folder) throws ModelException;

    /**
     * Reads content that has no place in a folder, such as a stream. References to other files stay unresolved.
     *
     * @param in the content, read to its end and left open
     * @return the content; it cannot be saved
     * @throws ModelException as with {@link #open}
     */
    ModelContent read(InputStream in) throws ModelException;

    /**
     * Copies a document as another version of it that stands in the same place: its references lead to the same objects of
     * other files, and {@link #bytes} of it is what saving the file would write. The file itself does not know of it.
     *
     * @param <T> the type of the document
     * @param original a document, of a file or of none
     * @return the copy, with the same identities; to be used by the thread that uses the original
     */
    <T extends Document> T version(T original);

    /**
     * Copies a document together with the documents that it refers to, as they are in memory, so that another thread can read
     * all of it while the originals are edited. The copies stand in the places of the originals; a reference to a file that
     * is not there, or that none but another of the files follows, stays unresolved.
     *
     * @param <T> the type of the document
     * @param original a document, of a file or of none
     * @return the copy, with the same identities, which leads to no object that the thread that uses the original changes
     */
    <T extends Document> T snapshot(T original);

    /**
     * What a file with this content would be, references to other files of its folder included. Nothing is written, and
     * nothing is changed.
     *
     * @param content the content of a file, another {@link #version} of such, or a document that belongs to no file: of this
     *     the bytes are those of a new file beside the files that it refers to; elements without identity get one in the
     *     bytes
     * @return the bytes, with the line ends and byte order mark of the file
     * @throws ModelException if something of the content cannot stand in a file
     */
    byte[] bytes(Document content) throws ModelException;
}
