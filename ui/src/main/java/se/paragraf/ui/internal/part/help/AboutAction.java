// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Tells which version this is, under which licence, and what is installed. */
@Component
public final class AboutAction implements Action {

    @Override
    public String id() {
        return "se.paragraf.help.about";
    }

    @Override
    public Localized label() {
        return Message.of(AboutAction.class, "about");
    }

    @Override
    public Menu menu() {
        return Menu.HELP;
    }

    @Override
    public int order() {
        return 910;
    }

    @Override
    public void run(Workbench workbench) {
        new RowsDialog(
                        workbench,
                        "about",
                        Message.of(AboutAction.class, "about.text", version()),
                        List.of("about.kind", "about.name", "about.origin"),
                        InstalledRows.of(workbench.paragraf().extensions(), workbench.language()))
                .open();
    }

    /** The version that the build put beside this class. */
    private static String version() {
        Properties product = new Properties();
        try (InputStream in = AboutAction.class.getResourceAsStream("product.properties")) {
            product.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return product.getProperty("version");
    }
}
