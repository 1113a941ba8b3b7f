// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.document;

import java.util.Locale;
import java.util.Objects;

/**
 * A rendered document: well-formed XHTML in the vocabulary that {@code docs/templates.md} describes, with its style
 * sheet inside. It refers to nothing outside itself.
 *
 * @param content the XHTML, without document type and entities
 * @param language the language of the text
 */
public record XhtmlDocument(String content, Locale language) {

    /**
     * Creates a document.
     *
     * @param content not null
     * @param language not null
     * @throws NullPointerException if an argument is null
     */
    public XhtmlDocument {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(language, "language");
    }
}
