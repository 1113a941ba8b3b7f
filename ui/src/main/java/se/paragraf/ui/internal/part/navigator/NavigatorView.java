// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.navigator;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Area;
import se.paragraf.ui.spi.Part;
import se.paragraf.ui.spi.View;

/** The body, its years, meetings and paragraphs, and its attest orders. */
@Component(service = {View.class, NavigatorView.class})
public final class NavigatorView implements View {

    private Optional<NavigatorTree> shown = Optional.empty();

    /** The tree of the window, if it is there. */
    Optional<NavigatorTree> shown() {
        return shown.filter(NavigatorTree::isThere);
    }

    @Override
    public String id() {
        return "se.paragraf.navigator";
    }

    @Override
    public Localized label() {
        return Message.of(NavigatorView.class, "label");
    }

    @Override
    public Area area() {
        return Area.NAVIGATION;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Part create(Composite parent, Workbench workbench) {
        NavigatorTree tree = new NavigatorTree(parent, workbench);
        shown = Optional.of(tree);
        return tree;
    }
}
