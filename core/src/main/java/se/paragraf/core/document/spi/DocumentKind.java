// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.document.spi;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.federation.Document;

/**
 * A kind of document that can be made: minutes, excerpt. A service; of two with the same name the one with the higher
 * {@code service.ranking} makes it. On a plain class path it is found by {@link java.util.ServiceLoader}. For any thread.
 *
 * <p>It is rendered by the template {@code NAME.vm} of the layers of templates.
 */
@ConsumerType
public interface DocumentKind {

    /**
     * The name, by which users choose it and which stands in the names of files.
     *
     * @return a lower-case word, with hyphens: excerpt
     */
    String name();

    /**
     * What it is made of.
     *
     * @return the class of the document of the model: Meeting
     */
    Class<? extends Document> content();

    /**
     * Whether it is what one means who names no kind.
     *
     * @return true for the usual kind of such content
     */
    default boolean isUsual() {
        return false;
    }

    /**
     * Whether it is made of chosen paragraphs.
     *
     * @return true if the paragraphs that the user chose have a meaning for it
     */
    default boolean hasChosenParagraphs() {
        return false;
    }

    /**
     * Whether it can only be made of chosen paragraphs.
     *
     * @return true if the user has to choose some
     */
    default boolean needsChosenParagraphs() {
        return false;
    }

    /**
     * Whether it shows all of its content. Only then may the file of the model travel in it unasked: what is put on a notice board
     * must not carry what it does not show.
     *
     * @return true if nothing of the content is missing in it
     */
    default boolean tellsAll() {
        return false;
    }

    /**
     * What the template sees beside the usual tools, under the names of its variables: objects of the model, texts, numbers,
     * days, lists, maps, and {@link TemplateTool}s.
     *
     * @param content the content, not to be changed
     * @param options what the user chose
     * @return the values by name
     * @throws ExportException if this kind of document cannot be made of this content
     */
    default Map<String, Object> values(Document content, ExportOptions options) throws ExportException {
        return Map.of();
    }
}
