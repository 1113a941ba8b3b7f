// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.register;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Area;
import se.paragraf.ui.spi.Part;
import se.paragraf.ui.spi.View;

/** Decisions and assignments of all years of the folder. */
@Component
public final class RegisterView implements View {

    @Override
    public String id() {
        return "se.paragraf.register";
    }

    @Override
    public Localized label() {
        return Message.of(RegisterView.class, "label");
    }

    @Override
    public Area area() {
        return Area.MAIN;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Part create(Composite parent, Workbench workbench) {
        return new RegisterPart(parent, workbench);
    }
}
