// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.export;

import java.util.Objects;
import se.paragraf.model.federation.Document;

/**
 * A kind of document that can be made. Immutable, for any thread.
 *
 * @param name its name, by which it is chosen: excerpt
 * @param content the class of the document of the model of which it is made
 * @param isUsual whether it is made of such content if no kind is chosen
 * @param hasChosenParagraphs whether it is made of paragraphs that can be chosen
 * @param needsChosenParagraphs whether some must be chosen
 */
public record DocumentType(
        String name,
        Class<? extends Document> content,
        boolean isUsual,
        boolean hasChosenParagraphs,
        boolean needsChosenParagraphs) {

    /**
     * Creates it.
     *
     * @param name not null
     * @param content not null
     * @param isUsual whether it is the usual one
     * @param hasChosenParagraphs whether paragraphs can be chosen
     * @param needsChosenParagraphs whether some must be
     */
    public DocumentType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }
}
