// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.document;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.export.ExportException;

/** One document with the templates that are in force for it, which are looked up once. Used by one thread at a time. */
@ProviderType
public interface Dress {

    /**
     * Renders the document.
     *
     * @return the document
     * @throws ExportException if a template fails; it names template, line and column
     */
    XhtmlDocument render() throws ExportException;

    /**
     * A file of the templates in force, such as the Word template or the style sheet of the web page: that of the layer
     * that is asked first and has it.
     *
     * @param name its name, such as {@code document.dotx}
     * @return its bytes; empty if no layer has it
     * @throws ExportException if it cannot be read
     */
    Optional<byte[]> template(String name) throws ExportException;

    /**
     * Where a file of the templates in force comes from, to be told to the user.
     *
     * @param name its name, such as {@code style.css}
     * @return its layer and name, such as {@code folder/style.css}; the name alone if no layer has it
     */
    String place(String name);
}
