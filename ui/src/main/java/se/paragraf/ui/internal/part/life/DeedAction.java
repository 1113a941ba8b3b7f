// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.util.Optional;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** A step of the life of minutes in the menu. */
abstract class DeedAction implements Action {

    private static final int FIRST = 110;

    private final Deed deed;

    DeedAction(Deed deed) {
        this.deed = deed;
    }

    @Override
    public final String id() {
        return "se.paragraf.life." + deed.key();
    }

    @Override
    public final Localized label() {
        return deed.label();
    }

    @Override
    public final Menu menu() {
        return Menu.MINUTES;
    }

    @Override
    public final int order() {
        return FIRST + 10 * deed.ordinal() + (deed.compareTo(Deed.RECTIFY) < 0 ? 0 : 100);
    }

    @Override
    public final boolean isEnabled(Workbench workbench) {
        return meeting(workbench)
                .map(editor -> new Deeds(editor).isPossible(deed))
                .orElse(false);
    }

    @Override
    public final void run(Workbench workbench) {
        meeting(workbench).ifPresent(editor -> new Deeds(editor).run(deed));
    }

    private static Optional<Editor> meeting(Workbench workbench) {
        return workbench.active().filter(editor -> editor.root() instanceof Meeting);
    }
}
