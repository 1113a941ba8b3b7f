// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.ui.spi.Action;

/** Notes that a notice came down. */
@Component(service = Action.class)
public final class TakeDownAction extends DeedAction {

    @Activate
    public TakeDownAction(@Reference Today today) {
        super(Deed.TAKE_DOWN, today);
    }
}
