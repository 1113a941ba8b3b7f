// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.spi.Action;

/** Notes that a notice came down. */
@Component(service = Action.class)
public final class TakeDownAction extends DeedAction {

    public TakeDownAction() {
        super(Deed.TAKE_DOWN);
    }
}
