// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.spi;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Workbench;

/** Something that stands beside the editors and is about all of them: a service. */
@ConsumerType
public interface View {

    /**
     * Names the view for good. Of several with one identity the one of the highest {@code service.ranking} is there.
     *
     * @return an identity, such as {@code se.paragraf.problems}
     */
    String id();

    /**
     * The title on its tab.
     *
     * @return one or two words
     */
    Localized label();

    /**
     * The title on its tab as things are now, as with the number of what it shows. Asked after each change, even before the
     * view is made.
     *
     * @param workbench the workbench
     * @return a few words
     */
    default Localized label(Workbench workbench) {
        return label();
    }

    /**
     * Where it stands.
     *
     * @return the area
     */
    Area area();

    /**
     * Where it stands among the views of its area.
     *
     * @return the lower, the further to the left; the built-in ones have multiples of 10
     */
    default int order() {
        return 1000;
    }

    /**
     * Makes the view.
     *
     * @param parent where to put it
     * @param workbench the workbench
     * @return the view in this window
     */
    Part create(Composite parent, Workbench workbench);
}
