// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.export;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;

/** What an exporter is asked to write. Used by one thread at a time. */
@ProviderType
public interface ExportRequest {

    /**
     * The document of the model, as far as the audience may see it and with an identity for each element; not to be changed.
     *
     * @return a meeting or an attest order
     */
    Document content();

    /**
     * The meeting, for a format that writes meetings only.
     *
     * @return the content
     * @throws ExportException if the content is no meeting
     */
    Meeting meeting() throws ExportException;

    /**
     * What the user chose.
     *
     * @return the options
     */
    ExportOptions options();

    /**
     * The name of the kind of document that is asked for: the one chosen, or the usual one.
     *
     * @return minutes, excerpt
     * @throws ExportException if there is no such kind, or it is not made of such content
     */
    String kind() throws ExportException;

    /**
     * Whether the document shows all of the content, so that the model may travel in it unasked.
     *
     * @return true if it does
     * @throws ExportException if there is no such kind, or it is not made of such content
     */
    boolean tellsAll() throws ExportException;

    /**
     * Whether the document is to carry the model, from which it can be read again exactly.
     *
     * @param setting the name of the setting of the format that asks for it or forbids it
     * @return what the setting says; without it, true if the document tells all of its content anyway
     * @throws ExportException if there is no such kind, or it is not made of such content
     */
    default boolean carriesModel(String setting) throws ExportException {
        String chosen = options().settings().get(setting);
        return chosen == null ? tellsAll() : !chosen.equals("false");
    }

    /**
     * The rendered document, made when first asked for and then kept, so that all page-like formats of one export are made of
     * the same.
     *
     * @return the document
     * @throws ExportException if a template fails
     */
    XhtmlDocument document() throws ExportException;

    /**
     * A file of the templates in force.
     *
     * @param name its name, such as {@code document.dotx}
     * @return its bytes; empty if no layer of templates has it
     * @throws ExportException if it cannot be read
     */
    Optional<byte[]> template(String name) throws ExportException;

    /**
     * Where a file of the templates in force comes from, to be told to the user.
     *
     * @param name its name, such as {@code style.css}
     * @return its layer and name, such as {@code folder/style.css}; the name alone if no layer has it
     * @throws ExportException if the templates cannot be read
     */
    String place(String name) throws ExportException;

    /**
     * The content as a {@code .paragraf} file, for formats that carry it with them.
     *
     * @return the bytes of the file
     * @throws ExportException if the content cannot stand in a file
     */
    byte[] model() throws ExportException;
}
