// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.spi.Action;

/** Notes that the minutes are adjusted. */
@Component(service = Action.class)
public final class AdjustAction extends DeedAction {

    public AdjustAction() {
        super(Deed.ADJUST);
    }
}
