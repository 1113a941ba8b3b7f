// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.broken;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.Document;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Area;
import se.paragraf.ui.spi.Menu;
import se.paragraf.ui.spi.Page;
import se.paragraf.ui.spi.Part;
import se.paragraf.ui.spi.View;

/** Cannot even say what it is. */
@Component
public final class Speechless implements View, Page, Action {

    @Override
    public String id() {
        return "org.example.speechless";
    }

    @Override
    public Localized label() {
        throw new IllegalStateException("no words");
    }

    @Override
    public Area area() {
        return Area.BOTTOM;
    }

    @Override
    public Menu menu() {
        return Menu.HELP;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean suits(Document document) {
        throw new IllegalStateException("no words");
    }

    @Override
    public Part create(Composite parent, Workbench workbench) {
        throw new IllegalStateException("no words");
    }

    @Override
    public Part create(Composite parent, Editor editor) {
        throw new IllegalStateException("no words");
    }

    @Override
    public void run(Workbench workbench) {
        throw new IllegalStateException("no words");
    }
}
