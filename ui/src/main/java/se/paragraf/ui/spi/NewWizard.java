// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.spi;

import java.net.URL;
import java.util.Optional;
import org.eclipse.jface.wizard.IWizard;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Workbench;

/** A way to start something new, step by step: a service. It stands in the menu under New. */
@ConsumerType
public interface NewWizard {

    /**
     * Names the wizard for good. Of several with one identity the one of the highest {@code service.ranking} is there.
     *
     * @return an identity, such as {@code se.paragraf.new.meeting}
     */
    String id();

    /**
     * What is new.
     *
     * @return one or two words
     */
    Localized label();

    /**
     * Where it stands among the others.
     *
     * @return the lower, the higher up; the built-in ones have multiples of 10
     */
    default int order() {
        return 1000;
    }

    /**
     * The picture of the wizard, which puts it into the tool bar too.
     *
     * @return an SVG or PNG of 16 points; empty for none
     */
    default Optional<URL> icon() {
        return Optional.empty();
    }

    /**
     * Whether it can be used now.
     *
     * @param workbench the workbench
     * @return false if the item is to be dimmed
     */
    default boolean isEnabled(Workbench workbench) {
        return true;
    }

    /**
     * Makes the wizard, which opens what it made when it is finished.
     *
     * @param workbench the workbench
     * @return a new wizard of JFace
     */
    IWizard create(Workbench workbench);
}
