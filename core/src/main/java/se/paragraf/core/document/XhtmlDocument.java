// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.document;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A rendered document: well-formed XHTML in the vocabulary that {@code docs/templates.md} describes, with its style
 * sheet inside and its pictures beside it. It refers to nothing else.
 *
 * @param content the XHTML, without document type and entities
 * @param language the language of the text
 * @param images the pictures by the value of {@code src}; there is no other picture than these
 */
public record XhtmlDocument(String content, Locale language, Map<String, DocumentImage> images) {

    /**
     * Creates a document.
     *
     * @param content not null
     * @param language not null
     * @param images not null, copied
     * @throws NullPointerException if an argument is null
     */
    public XhtmlDocument {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(language, "language");
        images = Map.copyOf(images);
    }

    /**
     * Creates a document without pictures.
     *
     * @param content not null
     * @param language not null
     * @throws NullPointerException if an argument is null
     */
    public XhtmlDocument(String content, Locale language) {
        this(content, language, Map.of());
    }
}
