// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.document;

import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.federation.Document;

/** Renders a document of the model by the templates into one XHTML document. For any thread. */
@ProviderType
public interface DocumentRenderer {

    /**
     * Looks up the templates for a document of the kind that the options name.
     *
     * @param content the meeting or attest order, not changed
     * @param options what the user chose
     * @return the document with its templates
     * @throws ExportException if the kind is unknown or not made of such content, or a layer of templates cannot be read
     */
    Dress dress(Document content, ExportOptions options) throws ExportException;

    /**
     * Renders a document of the kind that the options name.
     *
     * @param content the meeting or attest order, not changed
     * @param options what the user chose
     * @return the document
     * @throws ExportException as with {@link #dress} and {@link Dress#render}
     */
    default XhtmlDocument render(Document content, ExportOptions options) throws ExportException {
        return dress(content, options).render();
    }
}
