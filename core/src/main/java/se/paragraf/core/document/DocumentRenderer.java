// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.document;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.federation.Document;

/** Renders a document of the model by the templates into one XHTML document. For any thread. */
@ProviderType
public interface DocumentRenderer {

    /**
     * Renders a document of the kind that the options name.
     *
     * @param content the meeting or attest order, not changed
     * @param options what the user chose
     * @return the document
     * @throws ExportException if the kind is unknown or not made of such content, or a template fails; it names template,
     *     line and column
     */
    XhtmlDocument render(Document content, ExportOptions options) throws ExportException;

    /**
     * A file of the templates in force, such as the Word template or the style sheet of the web page: that of the layer
     * that is asked first and has it.
     *
     * @param name its name, such as {@code document.dotx}
     * @param content the document it is for
     * @param options what the user chose
     * @return its bytes; empty if no layer has it
     * @throws ExportException if it cannot be read
     */
    Optional<byte[]> template(String name, Document content, ExportOptions options) throws ExportException;

    /**
     * The kinds of documents that can be made now.
     *
     * @return their names in alphabetical order
     */
    List<String> kinds();

    /**
     * The kind that is meant: the one that the options name, else the usual one of such content.
     *
     * @param content the document of the model
     * @param options what the user chose
     * @return the name of a kind
     * @throws ExportException if the kind is unknown or not made of such content
     */
    String kind(Document content, ExportOptions options) throws ExportException;
}
