// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.walk;

import java.util.Locale;
import java.util.Optional;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Stop;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Leads the focus on, or back. */
record WalkAction(Stop stop, boolean back, int order, String keys) implements Action {

    private String name() {
        return (back ? "previous." : "next.") + stop.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String id() {
        return "se.paragraf.walk." + name();
    }

    @Override
    public Localized label() {
        return Message.of(WalkAction.class, name());
    }

    @Override
    public Menu menu() {
        return Menu.WINDOW;
    }

    @Override
    public Optional<String> key() {
        return Optional.of(keys);
    }

    @Override
    public boolean isEnabled(Workbench workbench) {
        return stop != Stop.PAGE || workbench.active().isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        workbench.walk(stop, back ? -1 : 1);
    }
}
