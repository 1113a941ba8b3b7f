// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.rival;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Area;
import se.paragraf.ui.spi.Part;
import se.paragraf.ui.spi.View;

/** A better view than the one of this identity. */
@Component(property = "service.ranking:Integer=10")
public final class RivalWords implements View {

    @Override
    public String id() {
        return "org.example.words";
    }

    @Override
    public Localized label() {
        return language -> "Ordräknaren";
    }

    @Override
    public Area area() {
        return Area.BOTTOM;
    }

    @Override
    public Part create(Composite parent, Workbench workbench) {
        Label label = new Label(parent, SWT.NONE);
        return () -> label;
    }
}
