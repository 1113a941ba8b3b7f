// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.ui.spi.Action;

/** Notes that the time for appeal is over. */
@Component(service = Action.class)
public final class InForceAction extends DeedAction {

    @Activate
    public InForceAction(@Reference Today today) {
        super(Deed.IN_FORCE, today);
    }
}
