// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.document.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.model.federation.Document;

/**
 * A layer of templates: the dress of a federation, or of a further kind of document. A service; the one with the higher
 * {@code service.ranking} is asked first, the templates that are built in last. On a plain class path it is found by
 * {@link java.util.ServiceLoader}. For any thread.
 *
 * <p>What it has replaces the file of the same name in the layers below: {@code minutes.vm} a document, {@code style.css}
 * the look of PDF and paper, {@code web.css} that of the web page, {@code document.dotx} the Word template,
 * {@code logo.png} the logo. Of {@code macros/NAME.vm} each single macro replaces that of the same name, and of
 * {@code words.properties} and {@code words_LANGUAGE.properties} each single word.
 */
@ConsumerType
public interface TemplateSource {

    /**
     * The text file in which a jar without code lists the templates that it brings. A line is the name of a file, or one
     * of {@code folder: templates} (where the files lie in the jar), {@code name:} (of the layer), {@code federation:}
     * (name or organisation number of one that it dresses; none for all), {@code ranking:} (a whole number) and
     * {@code built-in: true}.
     */
    String LIST = "META-INF/paragraf/templates";

    /** The name of the extender that reads {@link #LIST}, for a requirement in the namespace {@code osgi.extender}. */
    String EXTENDER = "se.paragraf.core";

    /**
     * Where it comes from, for errors and lists.
     *
     * @return a short name
     */
    String name();

    /**
     * The files that it has.
     *
     * @return names with a slash between folder and file
     */
    Set<String> files();

    /**
     * Opens a file.
     *
     * @param file one of {@link #files()}
     * @return its content; the caller closes it
     * @throws IOException if it cannot be read
     */
    InputStream open(String file) throws IOException;

    /**
     * Whether it dresses this document. A layer of one federation says no to those of others.
     *
     * @param content the document of the model
     * @return true if it does
     */
    default boolean isFor(Document content) {
        return true;
    }

    /**
     * Whether it belongs to what every dress is laid upon: asked after all that do not, whatever its ranking, and written
     * by {@code paragraf templates export}.
     *
     * @return true if it does
     */
    default boolean isBuiltIn() {
        return false;
    }
}
