// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.spi.Action;

/** Notes that the time for appeal is over. */
@Component(service = Action.class)
public final class InForceAction extends DeedAction {

    public InForceAction() {
        super(Deed.IN_FORCE);
    }
}
