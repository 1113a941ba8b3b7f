// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.spi;

import java.util.Objects;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/**
 * A menu of the menu bar. Immutable.
 *
 * @param id its identity
 * @param label its title
 * @param order the lower, the further to the left
 */
public record Menu(String id, Localized label, int order) {

    /** Opening, saving, importing and exporting. */
    public static final Menu FILE = new Menu("file", Message.of(Menu.class, "menu.file"), 10);

    /** Undoing, and what changes the document. */
    public static final Menu EDIT = new Menu("edit", Message.of(Menu.class, "menu.edit"), 20);

    /** The life of minutes. */
    public static final Menu MINUTES = new Menu("minutes", Message.of(Menu.class, "menu.minutes"), 30);

    /** Views. */
    public static final Menu WINDOW = new Menu("window", Message.of(Menu.class, "menu.window"), 80);

    /** Help. */
    public static final Menu HELP = new Menu("help", Message.of(Menu.class, "menu.help"), 90);

    /**
     * Creates a menu.
     *
     * @param id not null
     * @param label not null
     * @param order any
     * @throws NullPointerException if an argument is null
     */
    public Menu {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
