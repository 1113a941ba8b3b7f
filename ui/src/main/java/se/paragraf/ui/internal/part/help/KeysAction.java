// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.help;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.KeyTable;
import se.paragraf.ui.spi.Menu;

/** Shows all keys of what is installed. */
@Component
public final class KeysAction implements Action {

    private final List<KeyTable> tables;

    @Activate
    public KeysAction(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<KeyTable> tables) {
        this.tables = tables;
    }

    @Override
    public String id() {
        return "se.paragraf.help.keys";
    }

    @Override
    public Localized label() {
        return Message.of(KeysAction.class, "keys");
    }

    @Override
    public Menu menu() {
        return Menu.HELP;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public void run(Workbench workbench) {
        new RowsDialog(
                        workbench,
                        "keys",
                        Message.of(KeysAction.class, "keys.text"),
                        List.of("keys.key", "keys.what", "keys.menu"),
                        KeyRows.of(workbench.actions(), tables, workbench.language()))
                .open();
    }
}
