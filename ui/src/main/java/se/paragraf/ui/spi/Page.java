// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.spi;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.model.federation.Document;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Editor;

/** A page of the editor of a document: a service. */
@ConsumerType
public interface Page {

    /**
     * Names the page for good. Of several with one identity the one of the highest {@code service.ranking} is there.
     *
     * @return an identity, such as {@code se.paragraf.attendance}
     */
    String id();

    /**
     * The title on its tab.
     *
     * @return one or two words
     */
    Localized label();

    /**
     * Where it stands among the pages of an editor.
     *
     * @return the lower, the further to the left; the built-in ones have multiples of 10
     */
    default int order() {
        return 1000;
    }

    /**
     * Whether a document has this page.
     *
     * @param document the root of the file
     * @return true if it has
     */
    boolean suits(Document document);

    /**
     * Makes the page.
     *
     * @param parent where to put it
     * @param editor the editor of a document that it {@link #suits}
     * @return the page in this editor
     */
    Part create(Composite parent, Editor editor);
}
