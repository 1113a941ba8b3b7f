// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.greeting;

import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** A menu item of an extension: it renames the window. */
@Component
public final class GreetingAction implements Action {

    @Override
    public String id() {
        return "se.paragraf.itest.greeting";
    }

    @Override
    public Localized label() {
        return Greeting.of("&Hälsa");
    }

    @Override
    public Menu menu() {
        return Menu.HELP;
    }

    @Override
    public void run(Workbench workbench) {
        workbench.shell().setText("Hej på dig");
    }
}
