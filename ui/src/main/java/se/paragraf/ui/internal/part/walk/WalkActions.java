// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.walk;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.Stop;
import se.paragraf.ui.spi.Action;

/** Round the window without a mouse. */
@Component(service = WalkActions.class, immediate = true)
public final class WalkActions {

    private static final List<WalkAction> ACTIONS = List.of(
            new WalkAction(Stop.AREA, false, 110, "F6"),
            new WalkAction(Stop.AREA, true, 120, "M2+F6"),
            new WalkAction(Stop.TAB, false, 210, "M1+F6"),
            new WalkAction(Stop.TAB, true, 220, "M1+M2+F6"),
            new WalkAction(Stop.PAGE, false, 230, "M1+PAGE_DOWN"),
            new WalkAction(Stop.PAGE, true, 240, "M1+PAGE_UP"));

    /** They end with the bundle. */
    @Activate
    public WalkActions(BundleContext context) {
        ACTIONS.forEach(action -> context.registerService(Action.class, action, null));
    }
}
