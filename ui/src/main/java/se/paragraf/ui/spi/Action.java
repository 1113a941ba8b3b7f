// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.spi;

import java.net.URL;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Workbench;

/** Something that the user can do: an item of a menu, and of the tool bar if it likes. A service. */
@ConsumerType
public interface Action {

    /**
     * Names the action for good. Of several with one identity the one of the highest {@code service.ranking} is there.
     *
     * @return an identity, such as {@code se.paragraf.save}
     */
    String id();

    /**
     * What the item says.
     *
     * @return a verb; {@code &} stands before the letter that chooses it in the menu
     */
    Localized label();

    /**
     * The menu that the item stands in.
     *
     * @return one of the constants of {@link Menu}, or another one
     */
    Menu menu();

    /**
     * Where the item stands in its menu. Items are parted by a line where the hundreds change.
     *
     * @return the lower, the higher up
     */
    default int order() {
        return 1000;
    }

    /**
     * The keys that do it.
     *
     * @return in the notation of JFace, as {@code M1+S} (M1 is Ctrl, on a Mac Command); empty for none
     */
    default Optional<String> key() {
        return Optional.empty();
    }

    /**
     * The picture of the item, which puts it into the tool bar too.
     *
     * @return an SVG or PNG of 16 points; empty for none
     */
    default Optional<URL> icon() {
        return Optional.empty();
    }

    /**
     * Whether it can be done now. Asked often.
     *
     * @param workbench the workbench
     * @return false if the item is to be dimmed
     */
    default boolean isEnabled(Workbench workbench) {
        return true;
    }

    /**
     * Does it.
     *
     * @param workbench the workbench
     */
    void run(Workbench workbench);
}
