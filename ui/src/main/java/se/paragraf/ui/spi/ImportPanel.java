// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.spi;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.ui.Editor;

/**
 * Shows the source of minutes that were imported, beside the model that was made of it: a service. Of several that show a
 * kind the one of the highest {@code service.ranking} does.
 */
@ConsumerType
public interface ImportPanel {

    /**
     * Whether it shows sources of a kind.
     *
     * @param kind the kind of the importer, such as {@code text}, {@code docx} or {@code pdf}
     * @return true if it does
     */
    boolean shows(String kind);

    /**
     * Makes the panel. It shows what {@link Editor#select} selects, and selects what the user clicks.
     *
     * @param parent where to put it
     * @param editor the editor of the imported minutes
     * @param source the bytes of the source
     * @param lines its lines as they were read, which the traces of the model count from 1; empty if there are none
     * @return the panel
     */
    Part create(Composite parent, Editor editor, byte[] source, List<String> lines);
}
