// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.export;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.model.federation.Document;
import se.paragraf.model.text.Message;

/** Writes meetings and attest orders with the exporters that are installed. For any thread. */
@ProviderType
public interface ExportService {

    /**
     * The formats that can be written now.
     *
     * @return the formats in alphabetical order
     */
    List<String> formats();

    /**
     * The kinds of documents that can be made now.
     *
     * @return the kinds in alphabetical order
     */
    List<DocumentType> documents();

    /**
     * Writes one format to a stream and leaves it open.
     *
     * @param content the meeting or attest order, not changed
     * @param format one of {@link #formats()}
     * @param options what the user chose
     * @param out where to
     * @throws ExportException if the format is unknown, the content cannot be written in it, or the stream fails
     */
    void export(Document content, String format, ExportOptions options, OutputStream out) throws ExportException;

    /**
     * Writes several formats of one document to files. All are made before any is put in its place, and each is put there
     * whole: a file that was there before stays as it was if anything fails.
     *
     * <p>For the public, what the model marks as internal is left out of all formats and of the files within them, and
     * nothing is written if a personal identity number is found in what remains.
     *
     * @param content the meeting or attest order, not changed
     * @param files each format with its file; missing folders are made
     * @param options what the user chose
     * @throws ExportException if a format is unknown, the content cannot be written in it, or a file cannot be written
     */
    default void export(Document content, Map<String, Path> files, ExportOptions options) throws ExportException {
        export(content, files, options, warning -> {});
    }

    /**
     * Writes several formats as the other method does, and tells what the user must know of them.
     *
     * @param content the meeting or attest order, not changed
     * @param files each format with its file; missing folders are made
     * @param options what the user chose
     * @param warnings takes each warning, one line, such as that extensions are left out
     * @throws ExportException if a format is unknown, the content cannot be written in it, or a file cannot be written
     */
    void export(Document content, Map<String, Path> files, ExportOptions options, Consumer<Message> warnings)
            throws ExportException;

    /**
     * Names the files for formats of one document. All but the minutes tell in their name what they are.
     *
     * @param content the meeting or attest order
     * @param options what the user chose
     * @param stem the folder of the files, with what their names begin with, such as {@code 2024-03-14}
     * @param formats some of {@link #formats()}
     * @return each format with its file, such as {@code 2024-03-14-excerpt.pdf}
     */
    Map<String, Path> files(Document content, ExportOptions options, Path stem, Collection<String> formats);
}
