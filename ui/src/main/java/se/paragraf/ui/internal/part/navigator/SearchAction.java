// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.navigator;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

/** Leads to the field that searches all minutes of the folder. */
@Component
public final class SearchAction implements Action {

    private final NavigatorView view;

    @Activate
    public SearchAction(@Reference NavigatorView view) {
        this.view = view;
    }

    @Override
    public String id() {
        return "se.paragraf.search";
    }

    @Override
    public Localized label() {
        return Message.of(SearchAction.class, "action");
    }

    @Override
    public Menu menu() {
        return Menu.EDIT;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("M1+F");
    }

    @Override
    public boolean isEnabled(Workbench workbench) {
        return view.shown().isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        workbench.showView(view.id());
        view.shown().ifPresent(NavigatorTree::search);
    }
}
