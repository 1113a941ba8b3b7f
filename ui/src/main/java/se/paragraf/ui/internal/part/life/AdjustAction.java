// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.ui.spi.Action;

/** Notes that the minutes are adjusted. */
@Component(service = Action.class)
public final class AdjustAction extends DeedAction {

    @Activate
    public AdjustAction(@Reference Today today) {
        super(Deed.ADJUST, today);
    }
}
