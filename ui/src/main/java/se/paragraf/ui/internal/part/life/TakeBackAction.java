// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import org.osgi.service.component.annotations.Component;
import se.paragraf.ui.spi.Action;

/** Takes the last step back that was noted by mistake. */
@Component(service = Action.class)
public final class TakeBackAction extends DeedAction {

    public TakeBackAction() {
        super(Deed.TAKE_BACK);
    }
}
